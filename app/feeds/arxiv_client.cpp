#include "feeds/arxiv_client.h"

#include "feeds/arxiv_run.h"

namespace sheaf {

ArxivClient::ArxivClient(HttpClient& http, const Clock& clock, WindowOf windowOf,
                         const AnnouncementFeedOptions& feed, const ArxivQueryOptions& api, QObject* parent)
    : QObject(parent), m_clock(clock), m_windowOf(std::move(windowOf)), m_feed(http, clock, m_windowOf, feed),
      m_api(http, clock, m_windowOf, api) {}

QString ArxivClient::source() const { return source::arxiv; }

QFuture<Result<FeedDay>> ArxivClient::fetchDay(const FeedQuery& query, OnPage onPage) {
    auto* run = new ArxivRun(m_feed, m_api, query, std::move(onPage), this);
    const auto future = run->future(); // the run may end at once, and is gone then
    if (isNewestInFeeds(query.day, m_windowOf, m_clock.now()))
        run->askFeed();
    else
        run->askApi();
    return future;
}

} // namespace sheaf
