#include "services/full_text_service.h"

#include "base/after.h"
#include "base/ready.h"
#include "library/full_text_store.h"
#include "library/library.h"
#include "services/archive_service.h"
#include "services/text_fetch.h"
#include "settings/settings.h"

#include <utility>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

FullTextOptions fullTextOptions(const Settings& settings) {
    FullTextOptions options;
    options.htmlUrl = QUrl(settings.text(u"feeds.arxiv.html_url"_s));
    options.pdfUrl = QUrl(settings.text(u"feeds.arxiv.pdf_url"_s));
    options.intervalMs = settings.number(u"feeds.arxiv.interval_ms"_s);
    return options;
}

/// A server that says so means every paper: those that wait are not asked for.
bool concernsAll(const Result<StoredText>& result) {
    return !result &&
           (result.error().kind == ErrorKind::Refused || result.error().kind == ErrorKind::RateLimited);
}

} // namespace

FullTextService::FullTextService(std::shared_ptr<Library> library, const Settings& settings, HttpClient& http,
                                 ArchiveService& archive, const Clock& clock, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_settings(settings), m_http(http), m_archive(archive),
      m_clock(clock), m_reader(std::make_unique<PaperReader>(PaperReader::defaultProgram())) {}

FullTextService::~FullTextService() {
    qDeleteAll(m_fetches); // their clients use the reader
}

QFuture<Result<StoredText>> FullTextService::textOf(PaperKey paper, const CancelFlag& cancel) {
    const auto current = m_library->read(
        [paper, now = m_clock.now()](Connection& c) { return FullTextStore(c).currentOf(paper, now); });
    return after(current, this, [this, paper, cancel](const Result<std::optional<StoredText>>& stored) {
        if (!stored)
            return ready<StoredText>(stored.error());
        return *stored ? ready<StoredText>(**stored) : queue(paper, cancel);
    });
}

QFuture<Result<StoredText>> FullTextService::queue(PaperKey paper, const CancelFlag& cancel) {
    for (const TextFetch* fetch : std::as_const(m_fetches))
        if (fetch->paper() == paper)
            return fetch->future();
    auto* fetch = new TextFetch(m_library, paper, cancel, m_clock, this);
    connect(fetch, &TextFetch::ended, this,
            [this, fetch](const Result<StoredText>& result) { ended(fetch, result); });
    m_fetches += fetch;
    if (m_fetches.size() == 1)
        startNext();
    return fetch->future();
}

void FullTextService::startNext() {
    if (!m_fetches.isEmpty())
        m_fetches.constFirst()->start(
            std::make_unique<FullTextClient>(m_http, *m_reader, fullTextOptions(m_settings)));
}

void FullTextService::ended(TextFetch* fetch, const Result<StoredText>& result) {
    m_fetches.removeOne(fetch);
    fetch->deleteLater();
    if (result)
        m_archive.announceChange({fetch->paper()});
    if (concernsAll(result)) {
        const auto waiting = std::exchange(m_fetches, {});
        for (TextFetch* other : waiting)
            other->fail(result.error());
    }
    startNext();
}

QFuture<Result<std::optional<StoredText>>> FullTextService::storedTextOf(PaperKey paper) {
    return m_library->read([paper](Connection& c) { return FullTextStore(c).of(paper); });
}

QFuture<Result<std::optional<Figure>>> FullTextService::figureOf(PaperKey paper) {
    return m_library->read([paper](Connection& c) { return FullTextStore(c).figureOf(paper); });
}

} // namespace sheaf
