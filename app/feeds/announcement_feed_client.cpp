#include "feeds/announcement_feed_client.h"

#include "feeds/announcement_feed_run.h"

namespace sheaf {

AnnouncementFeedClient::AnnouncementFeedClient(HttpClient& http, const Clock& clock, WindowOf windowOf,
                                               AnnouncementFeedOptions options, QObject* parent)
    : QObject(parent), m_http(http), m_clock(clock), m_windowOf(std::move(windowOf)),
      m_options(std::move(options)) {}

QString AnnouncementFeedClient::source() const { return source::arxiv; }

QFuture<Result<FeedDay>> AnnouncementFeedClient::fetchDay(const FeedQuery& query, OnPage onPage) {
    if (const auto fault = faultOf(query.categories))
        return atOnce(*fault);
    const std::optional<SubmissionWindow> window = m_windowOf(query.day);
    if (!window)
        return atOnce(FeedDay{.announced = 0, .noAnnouncement = true});
    if (m_clock.now() < window->announced)
        return atOnce(notYetAnnounced(query.day, window->announced));
    auto* run = new AnnouncementFeedRun(m_http, m_options, query, std::move(onPage), this);
    run->ask();
    return run->future();
}

} // namespace sheaf
