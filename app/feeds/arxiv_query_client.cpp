#include "feeds/arxiv_query_client.h"

#include "feeds/arxiv_query_run.h"

namespace sheaf {

ArxivQueryClient::ArxivQueryClient(HttpClient& http, const Clock& clock, WindowOf windowOf,
                                   ArxivQueryOptions options, QObject* parent)
    : QObject(parent), m_http(http), m_clock(clock), m_windowOf(std::move(windowOf)),
      m_options(std::move(options)) {}

QString ArxivQueryClient::source() const { return source::arxiv; }

QFuture<Result<FeedDay>> ArxivQueryClient::fetchDay(const FeedQuery& query, OnPage onPage) {
    if (const auto fault = query.search ? std::nullopt : faultOf(query.categories))
        return atOnce(*fault);
    std::optional<SubmissionWindow> window = m_windowOf(query.day);
    if (!window)
        return atOnce(FeedDay{.announced = 0, .provisional = true, .noAnnouncement = true});
    if (m_clock.now() < window->announced)
        return atOnce(notYetAnnounced(query.day, window->announced));
    if (const auto last = query.search ? m_windowOf(query.last) : std::nullopt)
        window->to = last->to;
    auto* run = new ArxivQueryRun(m_http, m_options, *window, query, std::move(onPage), this);
    run->ask();
    return run->future();
}

} // namespace sheaf
