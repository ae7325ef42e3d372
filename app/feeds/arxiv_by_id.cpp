#include "feeds/arxiv_by_id.h"

#include "base/after.h"
#include "feeds/arxiv_atom.h"
#include "feeds/feed_run.h"
#include "net/http_client.h"

#include <QCoreApplication>
#include <QUrlQuery>
#include <QtConcurrent>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

HttpRequest requestFor(const ArxivQueryOptions& options, const QString& id) {
    QUrl url = options.url;
    QUrlQuery query(url);
    query.addQueryItem(u"id_list"_s, id);
    query.addQueryItem(u"max_results"_s, u"1"_s);
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

/// An id that cannot be is refused by an entry that says so.
Result<Paper> paperOf(const Result<ArxivPage>& page, const HttpReply& reply, const QString& id) {
    if (const auto fault = faultOf(page, reply))
        return fault->kind == ErrorKind::Usage ? noSuchPaper(id) : *fault;
    const auto found =
        std::ranges::find_if(page->papers, [&id](const Paper& paper) { return paper.id == id; });
    if (found != page->papers.end())
        return *found;
    return page->cutOff ? *page->cutOff : noSuchPaper(id);
}

} // namespace

QFuture<Result<Paper>> arxivPaper(HttpClient& http, const ArxivQueryOptions& options, const QString& id,
                                  QObject* owner) {
    return after(http.get(requestFor(options, id)), owner, [id](const Result<HttpReply>& reply) {
        if (!reply)
            return QtFuture::makeReadyFuture(Result<Paper>(reply.error()));
        return QtConcurrent::run(
            [reply = *reply, id] { return paperOf(parseArxivAtom(reply.body), reply, id); });
    });
}

} // namespace sheaf
