#include "services/fetch_clients.h"

#include "calendar/mailings.h"
#include "feeds/any_feed_client.h"
#include "feeds/arxiv_client.h"
#include "feeds/hugging_face_client.h"
#include "feeds/oai_client.h"
#include "services/feed_memory.h"
#include "settings/settings.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<FeedClient> arxivClient(HttpClient& http, const Clock& clock, const Settings& settings) {
    const int intervalMs = settings.number(u"feeds.arxiv.interval_ms"_s);
    // There is another way, so the feed need not be asked for long.
    constexpr int feedTimeoutMs = 30'000;
    constexpr int feedRetries = 1;
    const AnnouncementFeedOptions feed{.url = QUrl(settings.text(u"feeds.arxiv.rss_url"_s)),
                                       .intervalMs = intervalMs,
                                       .timeoutMs = feedTimeoutMs,
                                       .retries = feedRetries};
    const ArxivQueryOptions api{.url = QUrl(settings.text(u"feeds.arxiv.api_url"_s)),
                                .intervalMs = intervalMs};
    return std::make_unique<ArxivClient>(http, clock, submissionWindow, feed, api);
}

/// Hugging Face allows 500 requests in five minutes: a few days pass at once, many are spread.
std::unique_ptr<FeedClient> huggingFaceClient(HttpClient& http, const Clock& clock, const Settings& settings,
                                              int ofDays) {
    constexpr int fewDays = 100;
    constexpr int spreadMs = 700;
    return std::make_unique<HuggingFaceClient>(
        http, clock,
        HuggingFaceOptions{.url = QUrl(settings.text(u"feeds.huggingface.api_url"_s)),
                           .intervalMs = ofDays > fewDays ? spreadMs : 0});
}

} // namespace

std::unique_ptr<FeedClient> dayClient(const QString& source, HttpClient& http, const Clock& clock,
                                      const Settings& settings, int ofDays) {
    if (source == sheaf::source::arxiv)
        return arxivClient(http, clock, settings);
    if (source == sheaf::source::huggingFace)
        return huggingFaceClient(http, clock, settings, ofDays);
    return nullptr;
}

std::unique_ptr<FeedClient> feedClient(const FeedSource& feed, HttpClient& http, const Clock& clock,
                                       std::shared_ptr<Library> library) {
    return std::make_unique<AnyFeedClient>(
        http, clock, std::make_shared<LibraryFeedMemory>(std::move(library)), feed, AnyFeedOptions());
}

std::unique_ptr<FeedClient> harvestClient(HttpClient& http, const Clock& clock, const Settings& settings) {
    return std::make_unique<OaiClient>(
        http, clock, submissionWindow, mailingFor,
        OaiOptions{.url = QUrl(settings.text(u"feeds.arxiv.oai_url"_s)),
                   .intervalMs = settings.number(u"feeds.arxiv.interval_ms"_s)});
}

} // namespace sheaf
