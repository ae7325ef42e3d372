#include "ui/window/summarising.h"

#include "base/when_ready.h"
#include "services/archive_service.h"
#include "services/settings_service.h"
#include "ui/window/notice_bar.h"
#include "ui/window/status_line.h"
#include "ui/window/window_memory.h"

#include <QLocale>
#include <QUrl>

namespace sheaf {

using namespace Qt::StringLiterals;

Summarising::Summarising(Workspace& workspace, StatusLine& status, NoticeBar& notice, WindowMemory& memory,
                         QObject* parent)
    : QObject(parent), m_workspace(workspace), m_status(status), m_notice(notice), m_memory(memory) {
    connect(&workspace.summaries(), &SummaryService::progressed, this, &Summarising::follow);
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

void Summarising::offerNewScores(const Selection& selection) {
    const auto offer = [this](const QList<PaperRow>& rows) {
        QList<PaperKey> extracted;
        for (const PaperRow& row : rows) {
            if (row.extracted)
                extracted.append(row.key);
        }
        if (!extracted.isEmpty() && host().isEmpty())
            m_notice.say(tr("Your interests have changed. This day was scored by the old ones."),
                         tr("Score it again"), [this, extracted] { again(extracted); });
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
    const QString to = host();
    if (!to.isEmpty() && !m_memory.mayUse(to))
        return;
    whenReady(m_workspace.summaries().resume(), this, [this](const Result<SummaryReport>& report) {
        if (!report || report->done + report->failed + report->left > 0)
            finish(report);
    });
}

QString Summarising::host() const {
    const SettingsService& settings = m_workspace.settings();
    const QString engine = u"engines."_s + settings.text(u"summaries.engine"_s);
    if (settings.text(engine + u".kind"_s) == u"offline")
        return {};
    return QUrl(settings.text(engine + u".base_url"_s)).host();
}

void Summarising::begin(const SummaryRequest& request) {
    const QString to = host();
    if (to.isEmpty() || m_memory.mayUse(to)) {
        run(request);
        return;
    }
    m_notice.say(
        tr("The titles, authors and texts of these papers, and your interests, will be sent to %1.").arg(to),
        tr("Send and summarise"), [this, to, request] {
            m_memory.allow(to);
            run(request);
        });
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
    QStringList details;
    if (progress.failed > 0)
        details.append(tr("%1 failed").arg(progress.failed));
    if (progress.tokens > 0)
        details.append(tr("%1 tokens").arg(locale.toString(progress.tokens)));
    if (progress.secondsLeft)
        details.append(timeLeft(*progress.secondsLeft));
    m_status.summarising().show(
        tr("Summarising %1 of %2").arg(locale.toString(done), locale.toString(progress.total)), done,
        progress.total, details.join(u" · "_s));
}

void Summarising::finish(const Result<SummaryReport>& report) {
    if (!m_workspace.summaries().busy()) {
        m_status.summarising().hide();
        setBusy(false);
    }
    if (report)
        tell(*report);
    else
        refuse(report.error());
    emit finished();
}

void Summarising::tell(const SummaryReport& report) {
    QStringList parts{tr("%1 summarised").arg(report.done)};
    if (report.failed > 0)
        parts.append(tr("%1 failed").arg(report.failed));
    if (report.left > 0)
        parts.append(tr("%1 left for later").arg(report.left));
    m_status.say(parts.join(u" · "_s));
    if (!report.pausedBy.sentence.isEmpty())
        refuse(report.pausedBy);
    else if (!report.reasons.isEmpty())
        m_notice.say(
            tr("%1 of the papers have no summary: %2").arg(report.failed).arg(report.reasons.first()),
            tr("Show them"), [this] { emit failedWanted(); });
    else if (report.done > 0 && host().isEmpty() &&
             m_workspace.settings().list(u"reader.interests"_s).isEmpty())
        m_notice.say(tr("There are no scores, because you have not said what you want to read about."),
                     tr("Set interests…"), [this] { emit interestsWanted(); });
}

void Summarising::refuse(const Error& error) {
    if (error.kind == ErrorKind::Cancelled)
        m_status.say(tr("Summarising stopped. What is left stays in the queue."));
    else
        m_notice.say(error.sentence, tr("Settings…"), [this] { emit settingsWanted(); });
}

void Summarising::setBusy(bool busy) {
    if (m_busy == busy)
        return;
    m_busy = busy;
    emit busyChanged();
}

QString timeLeft(int seconds) {
    constexpr int minute = 60;
    constexpr int hour = 60 * minute;
    if (seconds < minute)
        return Summarising::tr("less than a minute left");
    if (seconds < hour)
        return Summarising::tr("about %1 min left").arg((seconds + minute / 2) / minute);
    return Summarising::tr("about %1 h left").arg(QLocale().toString(double(seconds) / hour, 'f', 1));
}

} // namespace sheaf
