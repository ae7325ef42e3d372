#include "services/daily/daily_service.h"

#include "base/after.h"
#include "base/ready.h"
#include "library/daily_store.h"
#include "library/library.h"
#include "services/daily/daily_notices.h"
#include "services/summary_service.h"
#include "settings/settings.h"

#include <QTimer>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookAgainMs = 1000;

} // namespace

DailyService::DailyService(const DailyParts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_lock(parts.library->path() + u".daily.lock"_s),
      m_notices(std::make_unique<DailyNotices>(parts.library, parts.clock)) {
    connect(m_notices.get(), &DailyNotices::openWanted, this, &DailyService::openWanted);
}

DailyService::~DailyService() { delete m_work; }

QFuture<Result<DailyReport>> DailyService::run(const DailyRequest& request) {
    if (busy())
        return ready(Result<DailyReport>(
            Error{ErrorKind::Usage, tr("The day's work is being done already; wait until it is done.")}));
    m_starting = true;
    m_cancelled = false;
    const auto promise = std::make_shared<QPromise<Result<DailyReport>>>();
    promise->start();
    const auto free = m_lock.tryLock();
    if (free && !*free && request.waits)
        emit waiting();
    begin(request, promise);
    return promise->future();
}

void DailyService::begin(const DailyRequest& request, const Promise& promise) {
    const auto locked = m_lock.tryLock();
    if (!locked)
        return refuse(locked.error(), promise);
    if (m_cancelled)
        return refuse({ErrorKind::Cancelled, tr("The day's work was not begun.")}, promise);
    if (*locked)
        return work(request, promise);
    if (!request.waits)
        return refuse({ErrorKind::Usage, tr("Another Sheaf is doing the day's work in this library.")},
                      promise);
    QTimer::singleShot(lookAgainMs, this, [this, request, promise] { begin(request, promise); });
}

void DailyService::refuse(const Error& error, const Promise& promise) {
    m_starting = false;
    m_lock.unlock();
    promise->addResult(error);
    promise->finish();
}

void DailyService::work(const DailyRequest& request, const Promise& promise) {
    m_work = new DailyWork(m_parts, *m_notices, request, this);
    m_starting = false;
    connect(m_work, &DailyWork::stepped, this, &DailyService::stepped);
    connect(m_work, &DailyWork::ended, this, [this](const DailyReport& report) {
        std::exchange(m_work, nullptr)->deleteLater();
        m_lock.unlock();
        emit finished(report);
    });
    whenReady(m_work->future(), this, [promise](const Result<DailyReport>& report) {
        promise->addResult(report);
        promise->finish();
    });
    emit started();
    m_work->start();
}

void DailyService::offerToOpen() { m_notices->offerToOpen(); }

void DailyService::cancel() {
    m_cancelled = true;
    if (m_work)
        m_work->cancel();
}

DailySchedule DailyService::schedule() const {
    return DailySchedule::of(m_parts.settings.text(u"daily.at"_s));
}

QFuture<Result<QList<DailyRun>>> DailyService::runs() {
    return m_parts.library->read([](Connection& c) { return DailyStore(c).runs(); });
}

bool DailyService::isDue(const QList<DailyRun>& runs) const {
    return schedule().isDue(m_parts.clock.now(), QTimeZone::systemTimeZone(), runs);
}

QFuture<Result<QList<DayNews>>> DailyService::takeUntold() {
    return after(runs(), this, [this](const Result<QList<DailyRun>>& done) {
        using News = Result<QList<DayNews>>;
        if (!done)
            return ready(News(done.error()));
        return done->isEmpty() ? ready(News(QList<DayNews>()))
                               : m_notices->take(done->constFirst().first, done->constFirst().last);
    });
}

QFuture<Result<DailyOutlook>> DailyService::outlook() {
    using Outlook = Result<DailyOutlook>;
    return after(dailyPlan(m_parts), this, [this](const Result<DailyPlan>& plan) {
        if (!plan)
            return ready(Outlook(plan.error()));
        DailyOutlook outlook{.first = plan->ask.first,
                             .last = plan->ask.last,
                             .summarises = m_parts.settings.flag(u"daily.summarise"_s)};
        const QDate from = plan->from;
        return after(papersToSummarise(m_parts, from, outlook.last), this,
                     [this, outlook, from](const Result<QList<PaperKey>>& papers) {
                         return papers ? foreseen(outlook, from, *papers) : ready(Outlook(papers.error()));
                     });
    });
}

QFuture<Result<DailyOutlook>> DailyService::foreseen(const DailyOutlook& outlook, QDate from,
                                                     const QList<PaperKey>& papers) {
    const auto untold = m_notices->untold(from, outlook.last);
    return after(m_parts.summaries.estimate({.papers = papers}), this,
                 [this, outlook, untold](const Result<SummaryEstimate>& estimate) {
                     return after(
                         untold, this,
                         [outlook, estimate](const Result<QList<DayNews>>& news) -> Result<DailyOutlook> {
                             if (!estimate || !news)
                                 return estimate ? news.error() : estimate.error();
                             DailyOutlook full = outlook;
                             full.summaries = *estimate;
                             full.untold = *news;
                             return full;
                         });
                 });
}

} // namespace sheaf
