#include "feeds/any_feed_client.h"

#include "feeds/any_feed_run.h"

namespace sheaf {

AnyFeedClient::AnyFeedClient(HttpClient& http, const Clock& clock, std::shared_ptr<FeedMemory> memory,
                             FeedSource feed, AnyFeedOptions options, QObject* parent)
    : QObject(parent), m_http(http), m_clock(clock), m_memory(std::move(memory)), m_feed(std::move(feed)),
      m_options(options) {}

QFuture<Result<FeedDay>> AnyFeedClient::fetchDay(const FeedQuery& query, OnPage onPage) {
    const bool isToday = query.day == m_clock.today() && (!query.last.isValid() || query.last == query.day);
    if (!isToday)
        return atOnce(onlyToday(m_feed.name));
    auto* run = new AnyFeedRun(m_http, m_memory, m_feed, m_options, query, std::move(onPage), this);
    run->start();
    return run->future();
}

} // namespace sheaf
