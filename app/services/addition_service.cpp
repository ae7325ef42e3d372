#include "services/addition_service.h"

#include "base/after.h"
#include "calendar/mailings.h"
#include "feeds/arxiv_by_id.h"
#include "library/library.h"
#include "library/paper_store.h"
#include "services/archive_service.h"
#include "services/rule_judging.h"
#include "settings/settings.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// As the query API's days are: worked out from the time of submission.
Announcement announcementOf(const Paper& paper) {
    return {paper,
            {.source = source::arxiv, .day = mailingFor(paper.published), .version = 1, .provisional = true}};
}

} // namespace

AdditionService::AdditionService(std::shared_ptr<Library> library, const Settings& settings, HttpClient& http,
                                 ArchiveService& archive, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_settings(settings), m_http(http), m_archive(archive) {
}

QFuture<Result<PaperKey>> AdditionService::add(const QString& id) {
    return after(m_archive.paper(id), this, [this, id](const Result<PaperKey>& known) {
        if (known || known.error().kind != ErrorKind::NotFound)
            return QtFuture::makeReadyFuture(known);
        return fetch(id);
    });
}

QFuture<Result<PaperKey>> AdditionService::fetch(const QString& id) {
    const ArxivQueryOptions options{.url = QUrl(m_settings.text(u"feeds.arxiv.api_url"_s)),
                                    .intervalMs = m_settings.number(u"feeds.arxiv.interval_ms"_s)};
    return after(arxivPaper(m_http, options, id, this), this, [this](const Result<Paper>& paper) {
        if (!paper)
            return QtFuture::makeReadyFuture(Result<PaperKey>(paper.error()));
        return store(*paper);
    });
}

QFuture<Result<PaperKey>> AdditionService::store(const Paper& paper) {
    const auto stored = m_library->write([paper](Connection& c) -> Result<PaperKey> {
        const auto papers = PaperStore(c).add({announcementOf(paper)});
        if (!papers)
            return papers.error();
        const auto judged = judgePapers(c, papers->keys);
        return judged ? Result<PaperKey>(papers->keys.constFirst()) : judged.error();
    });
    return after(stored, this, [this](const Result<PaperKey>& key) {
        if (key)
            m_archive.announceChange({*key});
        return key;
    });
}

} // namespace sheaf
