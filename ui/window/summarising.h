#pragma once

#include "query/selection.h"
#include "services/summary_service.h"
#include "services/workspace.h"

#include <QObject>

namespace sheaf {

class NoticeBar;
class StatusLine;
class WindowMemory;

/// Summaries as the reader sees them: begun by hand, followed in the status bar, what stopped them in the
/// notice bar. Before papers go to a host for the first time, says so and asks.
class Summarising : public QObject {
    Q_OBJECT

  public:
    Summarising(Workspace& workspace, StatusLine& status, NoticeBar& notice, WindowMemory& memory,
                QObject* parent = nullptr);

    /// The papers of the selection that have no summary by the engine chosen.
    void start(const Selection& selection);

    /// These papers, whether they have one or not.
    void again(const QList<PaperKey>& papers);

    /// Offers to score the selection's extracted summaries anew, where there are any: the interests have
    /// changed.
    void offerNewScores(const Selection& selection);

    /// What a crash or a cancel left in the queue, where nothing needs to be asked first.
    void resume();

    bool busy() const { return m_busy; }

  signals:
    void busyChanged();
    void finished();
    /// The engine cannot work before the reader has seen to its settings.
    void settingsWanted();
    /// The engine gave no scores for want of interests.
    void interestsWanted();
    void failedWanted();

  private:
    QString host() const; ///< where texts would go; empty for an engine that works here
    void begin(const SummaryRequest& request);
    void run(const SummaryRequest& request);
    void follow(const SummaryProgress& progress);
    void finish(const Result<SummaryReport>& report);
    void tell(const SummaryReport& report);
    void refuse(const Error& error);
    void setBusy(bool busy);

    Workspace& m_workspace;
    StatusLine& m_status;
    NoticeBar& m_notice;
    WindowMemory& m_memory;
    bool m_busy = false;
};

/// "about 2 min left"
QString timeLeft(int seconds);

} // namespace sheaf
