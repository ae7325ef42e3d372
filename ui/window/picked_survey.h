#pragma once

#include "papers/mark.h"
#include "ui/list/picked_papers.h"

#include <QObject>
#include <QTimer>

namespace sheaf {

class ArchiveService;
class PaperListView;
struct PaperRow;

/// How many of the picked papers are marked how.
struct PickedMarks {
    int starred = 0, unread = 0, later = 0, hidden = 0, summarised = 0;
};

/// What is known of the papers picked in the list, as soon as they are several.
class PickedSurvey : public QObject {
    Q_OBJECT

  public:
    PickedSurvey(ArchiveService& archive, PaperListView& view, QObject* parent = nullptr);

    bool isMany() const { return m_picked.isMany(); }
    /// At least so many; exactly so where isCounted().
    int count() const { return m_count; }
    bool isCounted() const { return m_counted; }
    /// "12 papers", "more than 10,000 papers"
    QString countText() const;
    /// Not known at once, and never of very many.
    const std::optional<PickedMarks>& marks() const { return m_marks; }
    /// What the act of this kind does: its mark is taken away where all of them have it. Read: whether they
    /// become read.
    bool turnsOn(Mark::Kind kind) const;

  signals:
    /// They are others, or more is known of them.
    void changed();

  private:
    void follow();
    void ask();
    void askCount();
    void take(const QList<PaperRow>& rows);

    ArchiveService& m_archive;
    PaperListView& m_view;
    PickedPapers m_picked;
    int m_count = 0;
    bool m_counted = true;
    std::optional<PickedMarks> m_marks;
    QTimer m_askSoon;
    int m_asked = 0;
};

} // namespace sheaf
