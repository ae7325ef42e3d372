#include "services/fetch_service.h"

#include "calendar/mailings.h"
#include "feeds/arxiv_query_client.h"
#include "feeds/hugging_face_client.h"
#include "services/archive_service.h"
#include "services/fetch_run.h"
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

std::unique_ptr<FeedClient> FetchService::client(const QString& name) const {
    if (name == source::arxiv)
        return std::make_unique<ArxivQueryClient>(
            m_http, m_clock, submissionWindow,
            ArxivQueryOptions{.url = QUrl(m_settings.text(u"feeds.arxiv.api_url"_s)),
                              .intervalMs = m_settings.number(u"feeds.arxiv.interval_ms"_s)});
    if (name == source::huggingFace)
        return std::make_unique<HuggingFaceClient>(
            m_http, HuggingFaceOptions{.url = QUrl(m_settings.text(u"feeds.huggingface.api_url"_s))});
    return nullptr;
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
    const auto refuse = [](const QString& sentence) {
        return QtFuture::makeReadyFuture(Result<FetchReport>(Error{ErrorKind::Usage, sentence}));
    };
    if (m_run)
        return refuse(tr("A day is being fetched already; wait until it is done, or cancel it."));
    const QStringList sources = sourcesOf(request);
    if (sources.isEmpty())
        return refuse(tr("Every source is switched off; switch one on in the settings."));

    const CancelFlag cancel;
    auto run = std::make_unique<FetchRun>(request.day, cancel);
    for (const QString& name : sources) {
        auto feed = client(name);
        if (!feed)
            return refuse(tr("There is no source “%1”; there are: arxiv, huggingface.").arg(name));
        const FeedQuery query{request.day, name == source::arxiv ? categoriesOf(request) : QStringList(),
                              cancel};
        run->add(std::make_unique<SourceFetch>(m_library, std::move(feed), query, m_clock));
    }
    return begin(std::move(run), request.day);
}

QFuture<Result<FetchReport>> FetchService::begin(std::unique_ptr<FetchRun> run, QDate day) {
    m_run = run.release();
    m_run->setParent(this);
    connect(m_run, &FetchRun::progressed, this, &FetchService::progressed);
    connect(m_run, &FetchRun::papersStored, &m_archive, &ArchiveService::announceChange);
    connect(m_run, &FetchRun::ended, this, [this](const FetchReport& report) {
        std::exchange(m_run, nullptr)->deleteLater();
        emit finished(report);
    });
    emit started(day);
    auto future = m_run->future();
    m_run->start();
    return future;
}

} // namespace sheaf
