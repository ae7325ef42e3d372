#include "ui/sidebar/sidebar.h"

#include "base/when_ready.h"
#include "services/archive_service.h"
#include "ui/parts/names.h"
#include "ui/parts/tab_order.h"
#include "ui/sidebar/library_section.h"
#include "ui/sidebar/month_calendar.h"
#include "ui/sidebar/named_rows.h"
#include "ui/sidebar/saved_section.h"
#include "ui/sidebar/score_section.h"
#include "ui/sidebar/tag_section.h"

#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace sheaf {

using namespace Qt::StringLiterals;

Sidebar::Sidebar(Browsing& browsing, ArchiveService& archive, SavedSearchService& searches,
                 const Theme& theme, const Clock& clock, QWidget* parent)
    : QScrollArea(parent), m_browsing(browsing), m_archive(archive) {
    setObjectName(u"sidebar"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    build(searches, theme, clock);
    connectSections();
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(std::chrono::milliseconds(200));
    connect(&m_refreshSoon, &QTimer::timeout, this, &Sidebar::refresh);
    m_weeksSoon.setSingleShot(true);
    m_weeksSoon.setInterval(std::chrono::milliseconds(100));
    connect(&m_weeksSoon, &QTimer::timeout, this, &Sidebar::askWeeks);
    connect(&archive, &ArchiveService::papersChanged, m_saved, &SavedSection::countSoon);
    connect(&archive, &ArchiveService::papersChanged, this, [this] {
        if (!m_refreshSoon.isActive())
            m_refreshSoon.start();
    });
    connect(&browsing, &Browsing::changed, this, &Sidebar::follow);
    follow();
}

void Sidebar::build(SavedSearchService& searches, const Theme& theme, const Clock& clock) {
    auto* page = new QWidget;
    page->setObjectName(u"sidebarPage"_s);
    auto* lines = new QVBoxLayout(page);
    lines->setContentsMargins(10, 12, 10, 16);
    lines->setSpacing(16);
    lines->addWidget(m_library = new LibrarySection(theme, page));
    lines->addWidget(m_saved = new SavedSection(searches, theme, page));
    lines->addWidget(m_calendar = new MonthCalendar(theme, clock, page));
    lines->addWidget(m_watches = new NamedRows(
                         theme, tr("Watches"), [](const QString& name) { return name; }, page));
    lines->addWidget(m_sources = new NamedRows(theme, tr("Sources"), sourceLabel, page));
    lines->addWidget(m_categories = new NamedRows(theme, tr("Categories"), categoryLabel, page));
    lines->addWidget(m_score = new ScoreSection(page));
    lines->addWidget(m_tags = new TagSection(theme, page));
    lines->addStretch(1);
    m_categories->setBars(true);
    m_watches->hide();
    m_sources->hide();
    m_categories->hide();
    m_tags->hide();
    setWidget(page);
}

void Sidebar::connectSections() {
    connect(m_library, &LibrarySection::chosen, &m_browsing, &Browsing::showPlace);
    connect(m_saved, &SavedSection::chosen, &m_browsing, &Browsing::showSearch);
    connect(m_saved, &SavedSection::filled, this, &Sidebar::markPlace);
    connect(m_saved, &SavedSection::failed, this, &Sidebar::failed);
    connect(m_calendar, &MonthCalendar::chosen, &m_browsing, &Browsing::showDay);
    connect(m_calendar, &MonthCalendar::monthShown, this, &Sidebar::askWeeks);
    connect(m_calendar, &MonthCalendar::ledgerRequested, this, &Sidebar::ledgerRequested);
    connect(m_calendar, &MonthCalendar::fetchRequested, this, &Sidebar::fetchRequested);
    connect(m_calendar, &MonthCalendar::rangeRequested, this, &Sidebar::rangeRequested);
    connect(m_watches, &NamedRows::chosen, &m_browsing, &Browsing::showWatch);
    connect(m_sources, &NamedRows::chosen, &m_browsing, &Browsing::setSource);
    connect(m_categories, &NamedRows::chosen, &m_browsing, &Browsing::setCategory);
    connect(m_score, &ScoreSection::chosen, &m_browsing, &Browsing::setMinimumScore);
    connect(m_tags, &TagSection::chosen, &m_browsing, &Browsing::setTags);
    connect(m_tags, &TagSection::managed, this, &Sidebar::tagManaged);
    connect(m_library, &LibrarySection::papersDropped, this, &Sidebar::papersDropped);
    connect(m_tags, &TagSection::papersDropped, this, &Sidebar::papersDroppedOnTag);
}

void Sidebar::follow() {
    markPlace();
    m_score->show(m_browsing.minimumScore());
    m_calendar->setDay(m_browsing.day());
    refresh();
}

/// A saved search that is shown is where the reader stands, though it is one over all papers.
void Sidebar::markPlace() {
    const bool inArchive = m_browsing.shownPlace() == Place::All;
    const bool saved = m_saved->setShown(inArchive ? m_browsing.search() : QString());
    m_library->setPlace(saved ? std::nullopt : std::optional(m_browsing.shownPlace()));
}

/// The calendar's weeks take thirty times as long as the day: the list is not to wait for them.
void Sidebar::refresh() {
    askDay();
    askCounts();
    m_weeksSoon.start();
}

void Sidebar::askCounts() {
    whenReady(m_archive.sidebar(m_browsing.selection()), this,
              [this, serial = ++m_countsSerial](const Result<SidebarCounts>& counts) {
                  if (counts && serial == m_countsSerial)
                      show(*counts);
              });
}

void Sidebar::askDay() {
    const QDate day = m_browsing.day();
    whenReady(m_archive.days(day, day), this,
              [this, serial = ++m_daySerial](const Result<QList<DayCount>>& days) {
                  if (days && serial == m_daySerial)
                      showDay(*days);
              });
}

void Sidebar::askWeeks() {
    whenReady(m_archive.days(m_calendar->firstShown(), m_calendar->lastShown()), this,
              [this, serial = ++m_weeksSerial](const Result<QList<DayCount>>& days) {
                  if (days && serial == m_weeksSerial)
                      m_calendar->setDays(*days);
              });
}

void Sidebar::show(const SidebarCounts& counts) {
    m_library->setCount(Place::Unread, counts.unread);
    m_library->setCount(Place::Starred, counts.starred);
    m_library->setCount(Place::Later, counts.later);
    m_library->setCount(Place::Updated, counts.updated);
    m_library->setCount(Place::All, counts.all);
    m_library->setCount(Place::Failed, counts.failed);
    m_library->setCount(Place::Hidden, counts.hidden);
    m_library->setCount(Place::Filtered, counts.filtered);
    m_watches->show(counts.watches, m_browsing.watch());
    m_sources->show(counts.sources, m_browsing.source());
    m_categories->show(counts.categories, m_browsing.category());
    m_tags->show(counts.tags, m_browsing.tags());
    orderTabs(*widget());
}

void Sidebar::showDay(const QList<DayCount>& days) {
    const DayCount shown = days.isEmpty() ? DayCount{.day = m_browsing.day()} : days.constFirst();
    m_library->setCount(Place::Day, shown.papers);
    emit dayCounted(shown);
}

} // namespace sheaf
