#pragma once

#include "feeds/feed_client.h"
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
    int received() const { return int(m_seen.size()); }
    void await(const QFuture<Result<HttpReply>>& request);

    /// Gives the new ones of them to the caller, numbered on. False when the caller has destroyed this run
    /// meanwhile.
    bool handOut(const QList<Announcement>& announcements, std::optional<int> total);
    void finish(Result<FeedDay> result);

    virtual void answered(const Result<HttpReply>& result) = 0;

  private:
    FeedQuery m_query;
    FeedClient::OnPage m_onPage;
    QPromise<Result<FeedDay>> m_promise;
    QFuture<Result<HttpReply>> m_request;
    QSet<QString> m_seen;
    bool m_done = false;
};

} // namespace sheaf
