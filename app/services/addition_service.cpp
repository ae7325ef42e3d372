#include "services/addition_service.h"

#include "base/after.h"
#include "calendar/mailings.h"
#include "feeds/arxiv_by_id.h"
#include "library/library.h"
#include "library/paper_store.h"
#include "services/archive_service.h"
#include "services/rule_judging.h"
#include "settings/settings.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// What arXiv answers in one page without complaint.
constexpr qsizetype mostAtOnce = 50;

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

ArxivQueryOptions AdditionService::options() const {
    return {.url = QUrl(m_settings.text(u"feeds.arxiv.api_url"_s)),
            .intervalMs = m_settings.number(u"feeds.arxiv.interval_ms"_s)};
}

QFuture<Result<PaperKey>> AdditionService::fetch(const QString& id) {
    return after(arxivPaper(m_http, options(), id, this), this, [this](const Result<Paper>& paper) {
        if (!paper)
            return QtFuture::makeReadyFuture(Result<PaperKey>(paper.error()));
        return after(store({*paper}), this, [](const Result<QList<PaperKey>>& keys) {
            return keys ? Result<PaperKey>(keys->constFirst()) : keys.error();
        });
    });
}

QFuture<Addition> AdditionService::addAll(const QStringList& ids) {
    const auto unheard = m_library->read([ids](Connection& c) -> Result<QStringList> {
        QStringList lacking;
        for (const QString& id : ids) {
            const auto known = PaperStore(c).find(id);
            if (!known)
                return known.error();
            if (!*known)
                lacking += id;
        }
        return lacking;
    });
    return after(unheard, this, [this, ids](const Result<QStringList>& lacking) {
        if (!lacking)
            return QtFuture::makeReadyFuture(Addition{.fault = lacking.error()});
        Addition addition{.here = ids};
        for (const QString& id : *lacking)
            addition.here.removeAll(id);
        return fetchAll(addition, *lacking, mostAtOnce);
    });
}

/// One id that arXiv takes offence at spoils the whole question: it is asked again in halves.
QFuture<Addition> AdditionService::fetchAll(const Addition& done, const QStringList& lacking,
                                            qsizetype most) {
    if (lacking.isEmpty())
        return QtFuture::makeReadyFuture(done);
    const QStringList asked = lacking.first(std::min(most, lacking.size()));
    const auto goOn = [this, done, asked, lacking](const QList<Paper>& papers) {
        Addition addition = done;
        addition.added += int(papers.size());
        for (const QString& id : asked) {
            const bool came = std::ranges::any_of(papers, [&id](const Paper& p) { return p.id == id; });
            (came ? addition.here : addition.unknown) += id;
        }
        return fetchAll(addition, lacking.sliced(asked.size()), mostAtOnce);
    };
    const auto stop = [done](const Error& fault) {
        Addition addition = done;
        addition.fault = fault;
        return QtFuture::makeReadyFuture(addition);
    };
    return after(arxivPapers(m_http, options(), asked, this), this,
                 [=, this](const Result<QList<Paper>>& papers) {
                     if (!papers && papers.error().kind == ErrorKind::Usage)
                         return asked.size() > 1 ? fetchAll(done, lacking, asked.size() / 2) : goOn({});
                     if (!papers)
                         return stop(papers.error());
                     if (papers->isEmpty())
                         return goOn({});
                     return after(store(*papers), this, [=](const Result<QList<PaperKey>>& keys) {
                         return keys ? goOn(*papers) : stop(keys.error());
                     });
                 });
}

QFuture<Result<QList<PaperKey>>> AdditionService::store(const QList<Paper>& papers) {
    QList<Announcement> announcements;
    for (const Paper& paper : papers)
        announcements += announcementOf(paper);
    const auto stored = m_library->write([announcements](Connection& c) -> Result<QList<PaperKey>> {
        const auto added = PaperStore(c).add(announcements);
        if (!added)
            return added.error();
        const auto judged = judgePapers(c, added->keys);
        return judged ? Result<QList<PaperKey>>(added->keys) : judged.error();
    });
    return after(stored, this, [this](const Result<QList<PaperKey>>& keys) {
        if (keys)
            m_archive.announceChange(*keys);
        return keys;
    });
}

} // namespace sheaf
