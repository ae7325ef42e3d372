#include "services/daily/daily_work.h"

#include "base/when_ready.h"
#include "library/daily_store.h"
#include "library/library.h"
#include "papers/announcement.h"
#include "services/daily/daily_notices.h"
#include "services/fetch_service.h"
#include "services/publishing/publish_service.h"
#include "services/summary_service.h"
#include "services/taste_service.h"
#include "settings/settings.h"

namespace sheaf {

using namespace Qt::StringLiterals;

DailyWork::DailyWork(const DailyParts& parts, DailyNotices& notices, const DailyRequest& request,
                     QObject* parent)
    : QObject(parent), m_parts(parts), m_notices(notices), m_request(request), m_begun(parts.clock.now()) {
    m_promise.start();
}

void DailyWork::start() {
    whenReady(dailyPlan(m_parts), this,
              [this](const Result<DailyPlan>& plan) { plan ? begin(*plan) : fail(plan.error()); });
}

void DailyWork::cancel() {
    m_report.cancelled = true;
    m_parts.fetch.cancel();
    m_parts.summaries.cancel();
    m_parts.publishing.cancel();
}

bool DailyWork::stops() {
    if (m_report.cancelled)
        conclude();
    return m_report.cancelled;
}

/// A run that is killed leaves a line that says it did not go well, so that the next one takes up its days.
void DailyWork::begin(const DailyPlan& plan) {
    m_plan = plan;
    m_report.first = plan.ask.first;
    m_report.last = plan.ask.last;
    const DailyRun run{m_begun, plan.from, plan.ask.last, false};
    const auto noted = m_parts.library->write([run](Connection& c) { return DailyStore(c).record(run); });
    whenReady(noted, this, [this](const Outcome& outcome) {
        if (!outcome)
            return fail(outcome.error());
        say(DailyStep::Plan);
        fetch();
    });
}

void DailyWork::fetch() {
    if (stops())
        return;
    whenReady(m_parts.fetch.fetch({.day = m_plan.ask.first, .last = m_plan.ask.last}), this,
              [this](const Result<FetchReport>& report) {
                  take(report);
                  confirm();
              });
}

void DailyWork::confirm() {
    if (stops())
        return;
    if (!m_plan.ask.confirm.isValid()) {
        say(DailyStep::Fetch);
        return summarise();
    }
    whenReady(m_parts.fetch.fetch({.day = m_plan.ask.confirm, .sources = {source::arxiv}}), this,
              [this](const Result<FetchReport>& report) {
                  take(report);
                  say(DailyStep::Fetch);
                  summarise();
              });
}

void DailyWork::take(const Result<FetchReport>& report) {
    if (!report) {
        m_report.fetchFault = report.error();
        return;
    }
    m_report.fetch.day = m_plan.ask.first;
    m_report.fetch.added += report->added;
    m_report.fetch.known += report->known;
    m_report.fetch.records += report->records;
}

void DailyWork::summarise() {
    if (stops())
        return;
    if (!m_request.summaries || !m_parts.settings.flag(u"daily.summarise"_s))
        return learn();
    whenReady(papersToSummarise(m_parts, m_plan.from, m_plan.ask.last), this,
              [this](const Result<QList<PaperKey>>& papers) {
                  if (papers)
                      return summarise(*papers);
                  m_report.summariesFault = papers.error();
                  learn();
              });
}

/// An engine without a key or consent is no fault on a day that gives it nothing to do.
void DailyWork::summarise(const QList<PaperKey>& papers) {
    const SummaryRequest request{.papers = papers};
    whenReady(m_parts.summaries.estimate(request), this,
              [this, request](const Result<SummaryEstimate>& estimate) {
                  if (stops())
                      return;
                  m_report.summarises = !estimate || estimate->papers > 0;
                  if (!m_report.summarises)
                      return learn();
                  whenReady(m_parts.summaries.summarise(request), this,
                            [this](const Result<SummaryReport>& report) { take(report); });
              });
}

void DailyWork::take(const Result<SummaryReport>& report) {
    if (report)
        m_report.summaries = *report;
    else
        m_report.summariesFault = report.error();
    say(DailyStep::Summaries);
    learn();
}

void DailyWork::learn() {
    if (stops())
        return;
    whenReady(m_parts.taste.refresh(), this, [this](const Result<TasteReport>& report) {
        if (report) {
            m_report.tasteKnown = report->known;
            m_report.tasteScored = report->scored;
        } else {
            m_report.storageFault = report.error();
        }
        say(DailyStep::Taste);
        publish();
    });
}

/// What waited or failed before is tried again with it.
void DailyWork::publish() {
    if (stops())
        return;
    QList<QDate> days;
    for (QDate day = m_plan.from; day <= m_plan.ask.last; day = day.addDays(1))
        days += day;
    whenReady(m_parts.publishing.publishDue(days), this, [this](const Result<PublishReport>& report) {
        if (report)
            m_report.published = *report;
        else
            m_report.publishFault = report.error();
        say(DailyStep::Publishing);
        tell();
    });
}

void DailyWork::tell() {
    if (stops())
        return;
    if (!m_parts.settings.flag(u"daily.notify"_s)) {
        m_report.told = Told::NotWanted;
        say(DailyStep::Notice);
        return conclude();
    }
    whenReady(m_notices.tell(m_plan.from, m_plan.ask.last), this,
              [this](const Result<DailyNotices::Telling>& telling) {
                  if (telling) {
                      m_report.told = telling->told;
                      m_report.news = telling->news;
                  } else {
                      m_report.storageFault = telling.error();
                  }
                  say(DailyStep::Notice);
                  conclude();
              });
}

void DailyWork::conclude() {
    const DailyRun run{m_begun, m_plan.from, m_plan.ask.last, !m_report.isWorthTryingAgain()};
    const auto noted = m_parts.library->write([run](Connection& c) { return DailyStore(c).record(run); });
    whenReady(noted, this, [this](const Outcome& outcome) {
        if (!outcome)
            m_report.storageFault = outcome.error();
        emit ended(m_report);
        m_promise.addResult(m_report);
        m_promise.finish();
    });
}

void DailyWork::fail(const Error& error) {
    m_report.storageFault = error;
    emit ended(m_report);
    m_promise.addResult(error);
    m_promise.finish();
}

} // namespace sheaf
