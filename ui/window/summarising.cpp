#include "ui/window/summarising.h"

#include "base/when_ready.h"
#include "services/archive_service.h"
#include "services/engine_presets.h"
#include "services/settings_service.h"
#include "ui/cost/run_offer.h"
#include "ui/cost/run_sheet.h"
#include "ui/parts/opened.h"
#include "ui/window/notice_bar.h"
#include "ui/window/run_words.h"
#include "ui/window/status_line.h"

#include <QLocale>

namespace sheaf {

using namespace Qt::StringLiterals;

Summarising::Summarising(Workspace& workspace, StatusLine& status, NoticeBar& notice, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_status(status), m_notice(notice) {
    connect(&workspace.summaries(), &SummaryService::progressed, this, &Summarising::follow);
    connect(&workspace.summaries(), &SummaryService::finished, this, &Summarising::rest);
    connect(&status.summarising(), &WorkLine::cancelled, &workspace.summaries(), &SummaryService::cancel);
}

void Summarising::start(const Selection& selection) {
    whenReady(m_workspace.archive().find(selection), this, [this](const Result<QList<PaperKey>>& papers) {
        if (!papers)
            m_notice.say(papers.error().sentence);
        else if (!papers->isEmpty())
            begin({.papers = *papers});
    });
}

void Summarising::again(const QList<PaperKey>& papers) { begin({.papers = papers, .again = true}); }

void Summarising::fromFullText(const QList<PaperKey>& papers) {
    begin({.papers = papers, .again = true, .fullText = true});
}

void Summarising::retryFailed(const QList<PaperKey>& papers) {
    whenReady(m_workspace.summaries().failedPapers(papers), this,
              [this](const Result<QList<PaperKey>>& failed) {
                  if (!failed)
                      m_notice.say(failed.error().sentence);
                  else if (failed->isEmpty())
                      m_status.say(tr("No summary has failed."));
                  else
                      again(*failed);
              });
}

void Summarising::offerNewScores(const Selection& selection) {
    const auto offer = [this](const QList<PaperRow>& rows) {
        QList<PaperKey> extracted;
        for (const PaperRow& row : rows) {
            if (row.extracted)
                extracted.append(row.key);
        }
        if (!extracted.isEmpty() && worksHere())
            m_notice.say(tr("Your interests have changed. This day was scored by the old ones."),
                         {{tr("Score it again"), [this, extracted] { again(extracted); }}});
    };
    whenReady(m_workspace.archive().find(selection), this,
              [this, offer](const Result<QList<PaperKey>>& papers) {
                  if (!papers)
                      return;
                  whenReady(m_workspace.archive().rows(*papers), this,
                            [offer](const Result<QList<PaperRow>>& rows) {
                                if (rows)
                                    offer(*rows);
                            });
              });
}

void Summarising::resume() {
    if (!m_workspace.summaries().consentNeeded())
        goOn();
}

void Summarising::goOn() {
    whenReady(m_workspace.summaries().resume(), this, [this](const Result<SummaryReport>& report) {
        if (!report || report->done + report->failed + report->left > 0)
            finish(report);
    });
}

void Summarising::offerToGoOn() {
    if (m_paused > 0 && !m_workspace.summaries().busy())
        m_notice.say(tr("%1 papers still wait for their summary.").arg(QLocale().toString(m_paused)),
                     {{tr("Resume"), [this] { goOn(); }}});
}

bool Summarising::worksHere() const {
    const SettingsService& settings = m_workspace.settings();
    return worksOffline(settings, settings.text(u"summaries.engine"_s));
}

void Summarising::begin(const SummaryRequest& request) {
    makeOffer(m_workspace, request, this, [this](const Result<RunOffer>& offer) {
        if (!offer)
            refuse(offer.error());
        else if (needsAsking(*offer) && !m_workspace.summaries().busy())
            ask(*offer);
        else
            run(offer->request);
    });
}

void Summarising::ask(const RunOffer& offer) {
    if (m_sheet && m_sheet->isVisible())
        return;
    auto* sheet = new RunSheet(offer, m_status.window());
    m_sheet = sheet;
    connect(sheet, &RunSheet::settingsWanted, this, &Summarising::spendingSettingsWanted);
    connect(sheet, &RunSheet::accepted, this, [this, offer] {
        if (offer.consent)
            if (const Outcome agreed = m_workspace.summaries().agree(*offer.consent); !agreed)
                return refuse(agreed.error());
        run(offer.request);
    });
    opened(sheet);
}

void Summarising::run(const SummaryRequest& request) {
    m_notice.clear();
    setBusy(true);
    m_status.summarising().show(tr("Summarising"), 0, 0);
    whenReady(m_workspace.summaries().summarise(request), this,
              [this](const Result<SummaryReport>& report) { finish(report); });
}

void Summarising::follow(const SummaryProgress& progress) {
    setBusy(true);
    const QLocale locale;
    const int done = progress.done + progress.failed;
    m_status.summarising().show(
        tr("Summarising %1 of %2").arg(locale.toString(done), locale.toString(progress.total)), done,
        progress.total, runDetails(progress));
}

void Summarising::rest() {
    if (m_workspace.summaries().busy())
        return;
    m_status.summarising().hide();
    setBusy(false);
}

void Summarising::finish(const Result<SummaryReport>& report) {
    rest();
    if (report)
        tell(*report);
    else
        refuse(report.error());
    emit finished();
}

void Summarising::tell(const SummaryReport& report) {
    m_status.say(runSentence(report));
    const bool paused = !report.pausedBy.sentence.isEmpty();
    m_paused = paused ? report.left : 0;
    if (paused)
        tellPause(report.pausedBy);
    else if (!report.reasons.isEmpty())
        m_notice.say(
            tr("%1 of the papers have no summary: %2").arg(report.failed).arg(report.reasons.first()),
            {{tr("Show them"), [this] { emit failedWanted(); }}, {tr("Retry"), [this] { retryFailed(); }}});
    else if (!report.fallOvers.isEmpty())
        m_notice.say(fallOverSentence(report), {settingsAction()});
    else if (!report.remarks.isEmpty())
        m_notice.say(tr("Abstracts were read where full texts could not be: %1").arg(report.remarks.first()));
    else if (report.done > 0 && worksHere() && m_workspace.settings().list(u"reader.interests"_s).isEmpty())
        m_notice.say(tr("There are no scores, because you have not said what you want to read about."),
                     {{tr("Set interests…"), [this] { emit interestsWanted(); }}});
}

/// One message for all the papers that wait, and both ways on.
void Summarising::tellPause(const Error& error) {
    const NoticeAction resume{tr("Resume"), [this] { goOn(); }};
    if (error.kind == ErrorKind::OverCap)
        m_notice.say(error.sentence,
                     {{tr("Change the cap…"), [this] { emit spendingSettingsWanted(); }}, resume});
    else
        m_notice.say(error.sentence, {settingsAction(), resume});
}

void Summarising::refuse(const Error& error) {
    if (error.kind == ErrorKind::Cancelled)
        m_status.say(tr("Summarising stopped. What is left stays in the queue."));
    else
        m_notice.say(error.sentence, {settingsAction()});
}

NoticeAction Summarising::settingsAction() {
    return {tr("Settings…"), [this] { emit settingsWanted(); }};
}

void Summarising::setBusy(bool busy) {
    if (m_busy == busy)
        return;
    m_busy = busy;
    emit busyChanged();
}

} // namespace sheaf
