#include "feeds/arxiv_by_id.h"

#include "base/after.h"
#include "feeds/arxiv_atom.h"
#include "feeds/feed_run.h"
#include "net/http_client.h"

#include <QCoreApplication>
#include <QUrlQuery>
#include <QtConcurrent>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

HttpRequest requestFor(const ArxivQueryOptions& options, const QStringList& ids) {
    QUrl url = options.url;
    QUrlQuery query(url);
    query.addQueryItem(u"id_list"_s, ids.join(u','));
    query.addQueryItem(u"max_results"_s, QString::number(ids.size()));
    url.setQuery(query);
    return {.url = url,
            .pacingGroup = u"arxiv"_s,
            .minimumIntervalMs = options.intervalMs,
            .timeoutMs = options.timeoutMs,
            .retries = options.retries,
            .alsoAccept = {400}}; // its feed says why
}

Error noSuchPaper(const QString& id) {
    return {ErrorKind::NotFound,
            QCoreApplication::translate("Feeds", "arXiv has no paper %1. Look at the id once more.").arg(id)};
}

/// An id that cannot be is refused by an entry that says so, whatever else was asked for.
Result<QList<Paper>> papersOf(const HttpReply& reply, const QStringList& ids) {
    const Result<ArxivPage> page = parseArxivAtom(reply.body);
    if (const auto fault = faultOf(page, reply))
        return *fault;
    QList<Paper> papers;
    for (const Paper& paper : page->papers)
        if (ids.contains(paper.id))
            papers += paper;
    return papers.isEmpty() && page->cutOff ? *page->cutOff : Result<QList<Paper>>(papers);
}

} // namespace

QFuture<Result<QList<Paper>>> arxivPapers(HttpClient& http, const ArxivQueryOptions& options,
                                          const QStringList& ids, QObject* owner) {
    return after(http.get(requestFor(options, ids)), owner, [ids](const Result<HttpReply>& reply) {
        if (!reply)
            return QtFuture::makeReadyFuture(Result<QList<Paper>>(reply.error()));
        return QtConcurrent::run([reply = *reply, ids] { return papersOf(reply, ids); });
    });
}

QFuture<Result<Paper>> arxivPaper(HttpClient& http, const ArxivQueryOptions& options, const QString& id,
                                  QObject* owner) {
    return after(arxivPapers(http, options, {id}, owner), owner,
                 [id](const Result<QList<Paper>>& papers) -> Result<Paper> {
                     if (!papers)
                         return papers.error().kind == ErrorKind::Usage ? noSuchPaper(id) : papers.error();
                     return papers->isEmpty() ? noSuchPaper(id) : Result<Paper>(papers->constFirst());
                 });
}

} // namespace sheaf
