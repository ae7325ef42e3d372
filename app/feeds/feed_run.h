#pragma once

#include "feeds/feed_client.h"
#include "net/http_errors.h"
#include "net/http_message.h"

#include <QObject>
#include <QPromise>
#include <QSet>

namespace sheaf {

/// One fetch of one day under way: what every source's run has in common. It is a child of its client, hands
/// papers out once each, ends its future once, and deletes itself after that.
class FeedRun : public QObject {
    Q_OBJECT

  public:
    FeedRun(FeedQuery query, FeedClient::OnPage onPage, QObject* parent);
    ~FeedRun() override;

    QFuture<Result<FeedDay>> future() const { return m_promise.future(); }

  protected:
    const FeedQuery& query() const { return m_query; }
    int received() const { return m_received; }
    /// Calls `next` as soon as the taker is not too far behind, at once if it is not.
    void onceStored(std::function<void()> next);

    /// A request of this run, paced with all others of the group ("arxiv"); what came of a torn answer is
    /// kept. `alsoAccept` are the statuses with which the source sends words of its own.
    template <class Options>
    HttpRequest request(const QUrl& url, const QString& group, const Options& options,
                        const QList<int>& alsoAccept) const;

    void await(const QFuture<Result<HttpReply>>& request);

    /// Gives the new ones of them to the caller, numbered on. False when the caller has destroyed this run
    /// meanwhile.
    bool handOut(const QList<Announcement>& announcements, std::optional<int> total);

    /// As handOut(), for announcements that the run has sifted itself.
    bool pass(FeedPage page);
    void finish(Result<FeedDay> result);

    /// What await() waited for; for runs that ask by themselves.
    virtual void answered(const Result<HttpReply>&) {}

  private:
    FeedQuery m_query;
    FeedClient::OnPage m_onPage;
    QPromise<Result<FeedDay>> m_promise;
    QFuture<Result<HttpReply>> m_request;
    QSet<QString> m_seen; ///< ids handed out by handOut()
    int m_received = 0;
    bool m_done = false;
};

template <class Options>
HttpRequest FeedRun::request(const QUrl& url, const QString& group, const Options& options,
                             const QList<int>& alsoAccept) const {
    HttpRequest asked{.url = url};
    asked.pacingGroup = group;
    asked.minimumIntervalMs = options.intervalMs;
    asked.timeoutMs = options.timeoutMs;
    asked.retries = options.retries;
    asked.alsoAccept = alsoAccept;
    asked.keepPartial = true;
    asked.cancel = m_query.cancel;
    return asked;
}

/// Why a reply is no page, if it is none: the parser's error, unless the transfer or the status says more.
template <class Page>
std::optional<Error> faultOf(const Result<Page>& page, const HttpReply& reply) {
    const bool refused = reply.status >= 400;
    if (page.ok())
        return refused ? std::optional(statusError(reply.finalUrl, reply.status, reply.body)) : std::nullopt;
    if (refused && page.error().kind == ErrorKind::Malformed)
        return statusError(reply.finalUrl, reply.status, reply.body);
    return reply.cutOff ? *reply.cutOff : page.error();
}

} // namespace sheaf
