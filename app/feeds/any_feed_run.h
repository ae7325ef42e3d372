#pragma once

#include "feeds/any_feed.h"
#include "feeds/any_feed_client.h"
#include "feeds/feed_run.h"

namespace sheaf {

/// Why a feed is not asked for a day that is past.
Error onlyToday(const QString& name);

/// The question that asks a feed, conditionally: what has not changed since comes from what was kept.
HttpRequest feedRequest(const QUrl& address, const AnyFeedOptions& options, const CancelFlag& cancel);

/// One fetch of a feed.
class AnyFeedRun final : public FeedRun {
    Q_OBJECT

  public:
    AnyFeedRun(HttpClient& http, std::shared_ptr<FeedMemory> memory, FeedSource feed,
               const AnyFeedOptions& options, const FeedQuery& query, FeedClient::OnPage onPage,
               QObject* parent);

    void start();

  private:
    void ask();
    void answered(const Result<HttpReply>& result) override;
    void parsed(const Result<AnyFeed>& feed, const HttpReply& reply);
    void took(AnyFeed feed, const std::optional<Error>& tear);
    void conclude(const AnyFeed& feed);
    void placeUndated(AnyFeed& feed) const;

    HttpClient& m_http;
    std::shared_ptr<FeedMemory> m_memory;
    FeedSource m_feed;
    AnyFeedOptions m_options;
    FeedWindow m_before;
    int m_tries = 0; ///< answers that were broken
};

} // namespace sheaf
