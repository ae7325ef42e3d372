#pragma once

#include "base/result.h"
#include "papers/counts.h"
#include "ui/list/browsing.h"

#include <QScrollArea>
#include <QTimer>

namespace sheaf {

class ArchiveService;
class Clock;
class LibrarySection;
class MonthCalendar;
class NamedRows;
class SavedSearchService;
class SavedSection;
class ScoreSection;
class TagSection;
class Theme;

/// The left column: places, days, and what the list can be narrowed by. Changes the Browsing it was given and
/// follows it.
class Sidebar : public QScrollArea {
    Q_OBJECT

  public:
    Sidebar(Browsing& browsing, ArchiveService& archive, SavedSearchService& searches, const Theme& theme,
            const Clock& clock, QWidget* parent = nullptr);

    /// Counts again, for changes that no paper shows (a fetch that found nothing).
    void refresh();

  signals:
    /// How the day browsed stands.
    void dayCounted(const sheaf::DayCount& day);
    /// What the reader wants of a day in the calendar.
    void ledgerRequested(QDate day);
    void fetchRequested(QDate day);
    void rangeRequested(QDate from);
    /// The reader wants to rename or merge this tag.
    void tagManaged(const QString& tag);
    /// Papers of the list were dropped on Starred or Later, or on a tag.
    void papersDropped(sheaf::Place place);
    void papersDroppedOnTag(const QString& tag);
    void failed(const sheaf::Error& error);

  private:
    void build(SavedSearchService& searches, const Theme& theme, const Clock& clock);
    void connectSections();
    void follow();
    void markPlace();
    void askCounts();
    void askDay();
    void askWeeks();
    void show(const SidebarCounts& counts);
    void showDay(const QList<DayCount>& days);

    Browsing& m_browsing;
    ArchiveService& m_archive;
    LibrarySection* m_library;
    MonthCalendar* m_calendar;
    SavedSection* m_saved;
    NamedRows* m_watches;
    NamedRows* m_sources;
    NamedRows* m_categories;
    ScoreSection* m_score;
    TagSection* m_tags;
    QTimer m_refreshSoon;
    QTimer m_weeksSoon;
    int m_countsSerial = 0;
    int m_daySerial = 0;
    int m_weeksSerial = 0;
};

} // namespace sheaf
