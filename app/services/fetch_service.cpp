#include "services/fetch_service.h"

#include "base/after.h"
#include "base/ready.h"
#include "base/when_ready.h"
#include "calendar/mailings.h"
#include "feeds/any_feed_run.h"
#include "library/ledger_store.h"
#include "library/library.h"
#include "library/rule_store.h"
#include "services/archive_service.h"
#include "services/feed_settings.h"
#include "services/fetch_clients.h"
#include "services/fetch_plan.h"
#include "services/fetch_run.h"
#include "services/watch_fetch.h"
#include "settings/settings.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

FetchService::FetchService(std::shared_ptr<Library> library, const Settings& settings, HttpClient& http,
                           ArchiveService& archive, const Clock& clock, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_settings(settings), m_http(http), m_archive(archive),
      m_clock(clock) {}

FetchService::~FetchService() { delete m_run; }

bool FetchService::busy() const { return m_run != nullptr; }

void FetchService::cancel() {
    if (m_run)
        m_run->cancel();
}

QStringList FetchService::sourcesOf(const FetchRequest& request) const {
    if (!request.sources.isEmpty())
        return request.sources;
    QStringList sources;
    for (const QString& name : {source::arxiv, source::huggingFace})
        if (m_settings.flag(u"feeds."_s + name + u".enabled"_s))
            sources += name;
    for (const FeedSource& feed : feeds()) {
        if (feed.enabled && reachesToday(request))
            sources += feed.name;
    }
    return sources;
}

QList<FeedSource> FetchService::feeds() const { return feedsFrom(m_settings.text(feedsSetting)); }

/// Whether it is about what is newest, which is all that a feed has.
bool FetchService::reachesToday(const FetchRequest& request) const {
    const QDate last = request.last.isValid() ? request.last : request.day;
    return last >= std::min(newestMailing(m_clock.now()), m_clock.today());
}

QStringList FetchService::categoriesOf(const FetchRequest& request) const {
    QStringList categories =
        request.categories.isEmpty() ? m_settings.list(u"feeds.arxiv.categories"_s) : request.categories;
    categories.removeDuplicates();
    categories.sort();
    return categories;
}

QFuture<Result<FetchReport>> FetchService::fetch(const FetchRequest& request) {
    if (m_run)
        return ready(
            Result<FetchReport>(Error{ErrorKind::Usage, tr("A day is being fetched already; wait until it is "
                                                           "done, or cancel it.")}));
    if (const auto fault = faultOf(request))
        return ready(Result<FetchReport>(*fault));
    m_run = new FetchRun(request.day, CancelFlag(), this);
    connect(m_run, &FetchRun::progressed, this, &FetchService::progressed);
    connect(m_run, &FetchRun::papersStored, &m_archive, &ArchiveService::announceChange);
    connect(m_run, &FetchRun::ended, this, [this](const FetchReport& report) {
        std::exchange(m_run, nullptr)->deleteLater();
        emit finished(report);
    });
    emit started(request.day);
    auto future = m_run->future();
    if (request.last.isValid())
        beginSeveralDays(request);
    else
        beginDay(request);
    return future;
}

std::optional<Error> FetchService::faultOf(const FetchRequest& request) const {
    if (request.last.isValid() && request.last < request.day)
        return Error{ErrorKind::Usage, tr("The days end before they begin: give the earlier one first.")};
    const QStringList sources = sourcesOf(request);
    if (sources.isEmpty())
        return Error{ErrorKind::Usage, tr("Every source is switched off; switch one on in the settings.")};
    QStringList known{source::arxiv, source::huggingFace};
    for (const FeedSource& feed : feeds())
        known += feed.name;
    for (const QString& name : sources) {
        if (!known.contains(name))
            return Error{ErrorKind::Usage,
                         tr("There is no source “%1”; there are: %2.").arg(name, known.join(u", "_s))};
        if (feedNamed(feeds(), name) && !reachesToday(request))
            return onlyToday(name);
    }
    return std::nullopt;
}

void FetchService::add(const QString& source, const QList<FetchPart>& parts, const QStringList& categories) {
    const QList<FeedSource> others = feeds();
    const FeedSource* feed = feedNamed(others, source);
    for (const FetchPart& part : parts) {
        auto client = feed ? feedClient(*feed, m_http, m_clock, m_library)
                      : part.last.isValid()
                          ? harvestClient(m_http, m_clock, m_settings)
                          : dayClient(source, m_http, m_clock, m_settings, int(parts.size()));
        const FeedQuery query{part.day, source == sheaf::source::arxiv ? categories : QStringList(),
                              m_run->cancelFlag(), Backlog(), part.last};
        m_run->add(std::make_unique<SourceFetch>(m_library, std::move(client), query, part.days, m_clock));
    }
}

/// What a feed has now is of the day of the fetch, whatever day of the others is asked for.
FetchPart FetchService::dayPart(const QString& source, const FetchRequest& request) const {
    const QDate day = feedNamed(feeds(), source) ? m_clock.today() : request.day;
    return {.day = day, .days = {day}};
}

void FetchService::beginDay(const FetchRequest& request) {
    for (const QString& name : sourcesOf(request))
        add(name, {dayPart(name, request)}, categoriesOf(request));
    addWatchesAndStart(request, {});
}

/// What the ledger has is not fetched again, so that a backfill that was killed goes on where it was.
void FetchService::beginSeveralDays(const FetchRequest& request) {
    whenReady(ledgerOf(request), m_run, [this, request](const Result<QList<FetchRecord>>& ledger) {
        if (!ledger)
            return m_run->fail(ledger.error());
        for (const QString& name : sourcesOf(request))
            add(name, partsOf(name, request, *ledger), categoriesOf(request));
        addWatchesAndStart(request, *ledger);
    });
}

/// Watches are asked for after the lists of arXiv's, which bring most of what they find.
void FetchService::addWatchesAndStart(const FetchRequest& request, const QList<FetchRecord>& ledger) {
    if (!sourcesOf(request).contains(source::arxiv))
        return m_run->start();
    const auto rules = m_library->read([](Connection& c) { return RuleStore(c).all(); });
    whenReady(rules, m_run, [this, request, ledger](const Result<QList<Rule>>& known) {
        if (!known)
            return m_run->fail(known.error());
        const QDate last = request.last.isValid() ? request.last : request.day;
        for (auto& part : watchFetches(m_library, m_http, m_clock, m_settings, *known, request.day, last,
                                       ledger, m_run->cancelFlag()))
            m_run->add(std::move(part));
        m_run->start();
    });
}

QFuture<Result<QList<FetchRecord>>> FetchService::ledgerOf(const FetchRequest& request) {
    return m_library->read([first = request.day, last = request.last](Connection& c) {
        return LedgerStore(c).between(first, last);
    });
}

QFuture<Result<FetchOutlook>> FetchService::outlook(const FetchRequest& request) {
    if (const auto fault = faultOf(request))
        return ready(Result<FetchOutlook>(*fault));
    const auto foresee = [this, request](const Result<QList<FetchRecord>>& ledger) -> Result<FetchOutlook> {
        if (!ledger)
            return ledger.error();
        FetchOutlook outlook{.days = int(request.day.daysTo(request.last)) + 1, .sources = {}};
        for (const QString& name : sourcesOf(request)) {
            SourceOutlook source{.source = name, .onlyNow = feedNamed(feeds(), name) != nullptr};
            for (const FetchPart& part : partsOf(name, request, *ledger)) {
                (part.last.isValid() ? source.harvested : source.singly) += int(part.days.size());
                ++source.questions;
            }
            outlook.sources += source;
        }
        return outlook;
    };
    return after(ledgerOf(request), this, foresee);
}

QList<FetchPart> FetchService::partsOf(const QString& source, const FetchRequest& request,
                                       const QList<FetchRecord>& ledger) const {
    if (feedNamed(feeds(), source))
        return {dayPart(source, request)};
    const QString scope = source == sheaf::source::arxiv ? categoriesOf(request).join(u' ') : QString();
    QList<FetchRecord> own = ledger;
    own.removeIf([&](const FetchRecord& record) { return record.source != source || record.scope != scope; });
    const auto parts = source == sheaf::source::arxiv ? arxivParts : dailyParts;
    return parts(request.day, request.last, own, m_clock.now());
}

} // namespace sheaf
