#pragma once

#include "base/result.h"
#include "papers/day.h"
#include "papers/mark.h"
#include "services/paper_texts.h"
#include "ui/window/picked_survey.h"

#include <functional>

namespace sheaf {

class NoticeBar;
class StatusLine;
class Summarising;
class Workspace;

/// What is done to the papers picked in the list, one or many. Every act that marks them is one step that can
/// be taken back; one on very many papers is asked about first.
class PickedActs : public QObject {
    Q_OBJECT

  public:
    PickedActs(Workspace& workspace, PaperListView& view, Summarising& summarising, StatusLine& status,
               NoticeBar& notice, QWidget& window);

    const PickedSurvey& survey() const { return *m_survey; }

    /// Puts the mark on all of them, or takes it away where all have it.
    void toggle(Mark::Kind kind);
    /// Puts it on, whatever is there.
    void mark(Mark::Kind kind);
    void tag(const QString& name);
    void editTags();
    /// Those without a summary, or all of them where each has one.
    void summarise();
    void fromFullText();
    /// To the clipboard.
    void copy(PaperText form);
    void openPages();
    void openPdfs();
    void exportThem();

  signals:
    /// Few enough to be opened at once.
    void pdfsWanted(const QList<sheaf::DayEntry>& entries);
    /// `selection` holds just them.
    void exportWanted(const QString& papers, const sheaf::Selection& selection);

  private:
    void make(const QList<Mark>& marks, const QString& text);
    void finish(const Outcome& outcome, int step);
    void askFirst(const QString& text, const std::function<void()>& act);
    void withKeys(const std::function<void(const QList<PaperKey>&)>& then);
    void withEntries(const QString& tooMany, int most,
                     const std::function<void(const QList<DayEntry>&)>& then);
    void openSome(const QList<DayEntry>& entries, const QString& text,
                  const std::function<void(const QList<DayEntry>&)>& open);

    Workspace& m_workspace;
    PaperListView& m_view;
    Summarising& m_summarising;
    StatusLine& m_status;
    NoticeBar& m_notice;
    QWidget& m_window;
    PickedSurvey* m_survey;
};

} // namespace sheaf
