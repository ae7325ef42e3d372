#pragma once

#include "query/selection.h"
#include "services/summary_service.h"
#include "services/workspace.h"

#include <QDialog>
#include <QObject>
#include <QPointer>

namespace sheaf {

class NoticeBar;
class StatusLine;
struct NoticeAction;
struct RunOffer;

/// Summaries as the reader sees them: begun by hand, followed in the status bar, what stopped them in the
/// notice bar. Before a run that costs money or sends papers to a new host, a sheet says so and asks.
class Summarising : public QObject {
    Q_OBJECT

  public:
    Summarising(Workspace& workspace, StatusLine& status, NoticeBar& notice, QObject* parent = nullptr);

    /// The papers of the selection that have no summary by the engine chosen.
    void start(const Selection& selection);

    /// These papers, whether they have one or not.
    void again(const QList<PaperKey>& papers);

    /// These papers from their full texts, whether they have a summary or not.
    void fromFullText(const QList<PaperKey>& papers);

    /// What is asked for, in the form and language that it names.
    void make(const SummaryRequest& request) { begin(request); }

    /// Those whose newest summary has failed, of the whole library where no papers are named.
    void retryFailed(const QList<PaperKey>& papers = {});

    /// Offers to score the selection's extracted summaries anew, where there are any: the interests have
    /// changed.
    void offerNewScores(const Selection& selection);

    /// What a crash or a cancel left in the queue, where nothing needs to be asked first.
    void resume();

    /// The reader may have seen to what paused the queue: offers to go on, where it is paused.
    void offerToGoOn();

    bool busy() const { return m_busy; }

  signals:
    void busyChanged();
    void finished();
    /// The engine cannot work before the reader has seen to its settings.
    void settingsWanted();
    /// Caps or prices.
    void spendingSettingsWanted();
    /// The engine gave no scores for want of interests.
    void interestsWanted();
    void failedWanted();

  private:
    bool worksHere() const; ///< the engine of the settings has no model: it costs and sends nothing
    void begin(const SummaryRequest& request);
    void ask(const RunOffer& offer);
    void run(const SummaryRequest& request);
    void goOn();
    void follow(const SummaryProgress& progress);
    void rest();
    void finish(const Result<SummaryReport>& report);
    void tell(const SummaryReport& report);
    void tellPause(const Error& error);
    void refuse(const Error& error);
    NoticeAction settingsAction();
    void setBusy(bool busy);

    Workspace& m_workspace;
    StatusLine& m_status;
    NoticeBar& m_notice;
    QPointer<QDialog> m_sheet; ///< while it asks
    bool m_busy = false;
    int m_paused = 0; ///< papers that wait because an error stopped the last run
};

} // namespace sheaf
