#pragma once

#include "feeds/announcement_feed_client.h"
#include "feeds/arxiv_query_client.h"

namespace sheaf {

/// A day of arXiv, whichever way it can be had: the newest mailing by the announcement feed, which is
/// certain; where the feed does not have it or proves nothing, and for every other day, by the query API.
class ArxivClient final : public QObject, public FeedClient {
    Q_OBJECT

  public:
    /// `http` and `clock` must outlive the client.
    ArxivClient(HttpClient& http, const Clock& clock, WindowOf windowOf, const AnnouncementFeedOptions& feed,
                const ArxivQueryOptions& api, QObject* parent = nullptr);

    QString source() const override;

    /// FeedDay::note says which way was taken. Where both were, what the feed lists stays certain, and the
    /// count is the API's and what only the feed has; by category it is the feed's, where that is not stale.
    /// The API is also asked about categories that the feed names nowhere. A question that arXiv's feed
    /// refuses is asked of the API too, with the refusal as a remark.
    QFuture<Result<FeedDay>> fetchDay(const FeedQuery& query, OnPage onPage) override;

  private:
    const Clock& m_clock;
    WindowOf m_windowOf;
    AnnouncementFeedClient m_feed;
    ArxivQueryClient m_api;
};

} // namespace sheaf
