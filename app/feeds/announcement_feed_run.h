#pragma once

#include "feeds/announced_day.h"
#include "feeds/announcement_feed_client.h"
#include "feeds/feed_run.h"

namespace sheaf {

/// One day asked of the announcement feed.
class AnnouncementFeedRun final : public FeedRun {
    Q_OBJECT

  public:
    AnnouncementFeedRun(HttpClient& http, const AnnouncementFeedOptions& options, const FeedQuery& query,
                        FeedClient::OnPage onPage, QObject* parent);

    void ask();

  private:
    void answered(const Result<HttpReply>& result) override;
    void parsed(const Result<AnnouncementFeed>& feed, const HttpReply& reply);
    void took(const AnnouncementFeed& feed, const std::optional<Error>& tear);
    void broke(const Error& cause);
    void conclude(const AnnouncementFeed& feed, const AnnouncedDay& seen);

    HttpClient& m_http;
    AnnouncementFeedOptions m_options;
    int m_tries = 0;
};

} // namespace sheaf
