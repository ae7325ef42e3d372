#pragma once

#include "base/clock.h"
#include "feeds/arxiv_question.h"
#include "feeds/feed_client.h"

#include <QObject>
#include <QUrl>

namespace sheaf {

class HttpClient;

struct AnnouncementFeedOptions {
    QUrl url = QUrl(QStringLiteral("https://rss.arxiv.org/rss")); ///< or …/atom; categories are added to it
    int intervalMs = 3000; ///< between requests; arXiv's own hosts get 3000 at least whatever stands here
    int timeoutMs = 60'000;
    int retries = 3;       ///< of each request
    int brokenRetries = 2; ///< where the answer came but its XML breaks off
};

/// The newest mailing by arXiv's announcement feed, all categories in one request: what was announced as new,
/// cross-listed and replaced. The feed has only one day at a time, and its own dates say which; a day that it
/// does not show is an error, never an empty day. https://info.arxiv.org/help/rss.html
class AnnouncementFeedClient final : public QObject, public FeedClient {
    Q_OBJECT

  public:
    /// `http` and `clock` must outlive the client.
    AnnouncementFeedClient(HttpClient& http, const Clock& clock, WindowOf windowOf,
                           AnnouncementFeedOptions options, QObject* parent = nullptr);

    QString source() const override;

    /// A day without a mailing asks nobody. ErrorKind::NotFound where the day is not announced yet, or where
    /// the feed shows another one (it is stale, or not rebuilt yet, or has moved on); no or unreadable
    /// categories, and those that arXiv does not know, are ErrorKind::Usage. Entries of another day are not
    /// handed out; a category that has only such ones is FeedDay::stale, and then nothing is said of how much
    /// was announced. The count is that of the feed's entries, none where the feed is full (2,000); by
    /// category that of the entries which name it. One that no entry names is FeedDay::silent.
    QFuture<Result<FeedDay>> fetchDay(const FeedQuery& query, OnPage onPage) override;

  private:
    HttpClient& m_http;
    const Clock& m_clock;
    WindowOf m_windowOf;
    AnnouncementFeedOptions m_options;
};

} // namespace sheaf
