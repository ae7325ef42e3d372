#include "services/fetch_service.h"

#include "base/ready.h"
#include "base/when_ready.h"
#include "library/ledger_store.h"
#include "library/library.h"
#include "services/archive_service.h"
#include "services/fetch_clients.h"
#include "services/fetch_plan.h"
#include "services/fetch_run.h"
#include "settings/settings.h"

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
    return sources;
}

QStringList FetchService::categoriesOf(const FetchRequest& request) const {
    QStringList categories =
        request.categories.isEmpty() ? m_settings.list(u"feeds.arxiv.categories"_s) : request.categories;
    categories.removeDuplicates();
    categories.sort();
    return categories;
}

QFuture<Result<FetchReport>> FetchService::fetch(const FetchRequest& request) {
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
    if (m_run)
        return Error{ErrorKind::Usage,
                     tr("A day is being fetched already; wait until it is done, or cancel it.")};
    if (request.last.isValid() && request.last < request.day)
        return Error{ErrorKind::Usage, tr("The days end before they begin: give the earlier one first.")};
    const QStringList sources = sourcesOf(request);
    if (sources.isEmpty())
        return Error{ErrorKind::Usage, tr("Every source is switched off; switch one on in the settings.")};
    for (const QString& name : sources) {
        if (name != source::arxiv && name != source::huggingFace)
            return Error{ErrorKind::Usage,
                         tr("There is no source “%1”; there are: arxiv, huggingface.").arg(name)};
    }
    return std::nullopt;
}

void FetchService::add(const QString& source, const QList<FetchPart>& parts, const QStringList& categories) {
    for (const FetchPart& part : parts) {
        auto client = part.last.isValid() ? harvestClient(m_http, m_clock, m_settings)
                                          : dayClient(source, m_http, m_clock, m_settings, int(parts.size()));
        const FeedQuery query{part.day, source == sheaf::source::arxiv ? categories : QStringList(),
                              m_run->cancelFlag(), Backlog(), part.last};
        m_run->add(std::make_unique<SourceFetch>(m_library, std::move(client), query, part.days, m_clock));
    }
}

void FetchService::beginDay(const FetchRequest& request) {
    for (const QString& name : sourcesOf(request))
        add(name, {{.day = request.day, .days = {request.day}}}, categoriesOf(request));
    m_run->start();
}

/// What the ledger has is not fetched again, so that a backfill that was killed goes on where it was.
void FetchService::beginSeveralDays(const FetchRequest& request) {
    const auto known = m_library->read([first = request.day, last = request.last](Connection& c) {
        return LedgerStore(c).between(first, last);
    });
    whenReady(known, m_run, [this, request](const Result<QList<FetchRecord>>& ledger) {
        if (!ledger)
            return m_run->fail(ledger.error());
        for (const QString& name : sourcesOf(request))
            add(name, partsOf(name, request, *ledger), categoriesOf(request));
        m_run->start();
    });
}

QList<FetchPart> FetchService::partsOf(const QString& source, const FetchRequest& request,
                                       const QList<FetchRecord>& ledger) const {
    const QString scope = source == sheaf::source::arxiv ? categoriesOf(request).join(u' ') : QString();
    QList<FetchRecord> own = ledger;
    own.removeIf([&](const FetchRecord& record) { return record.source != source || record.scope != scope; });
    const auto parts = source == sheaf::source::arxiv ? arxivParts : dailyParts;
    return parts(request.day, request.last, own, m_clock.now());
}

} // namespace sheaf
