#pragma once

#include "base/clock.h"
#include "feeds/feed_client.h"
#include "feeds/feed_window.h"
#include "papers/feed_source.h"

#include <QObject>

#include <memory>

namespace sheaf {

class HttpClient;

struct AnyFeedOptions {
    int intervalMs = 1000; ///< between requests to one host
    int timeoutMs = 30'000;
    int retries = 2;
    qint64 maximumBytes = 16 << 20;
};

/// Any RSS or Atom feed as a source of its own, under the name that the reader gave it. A feed is a rolling
/// window of what is newest: every fetch brings all of it, each paper under the day that the feed gives it,
/// and the count is that of all entries, whatever their days.
///
/// What that can prove: nothing is missing as long as a fetch sees an entry that the one before it saw. Where
/// it sees none, papers may have come and gone between; the day of the fetch then has a remark that no later
/// fetch takes back. Papers without a date keep the day on which they were first seen.
class AnyFeedClient final : public QObject, public FeedClient {
    Q_OBJECT

  public:
    /// `http` and `clock` must outlive the client.
    AnyFeedClient(HttpClient& http, const Clock& clock, std::shared_ptr<FeedMemory> memory, FeedSource feed,
                  AnyFeedOptions options, QObject* parent = nullptr);

    QString source() const override { return m_feed.name; }
    bool isRolling() const override { return true; }

    /// A day but today, or days, are ErrorKind::NotFound: the feed has what it has now.
    QFuture<Result<FeedDay>> fetchDay(const FeedQuery& query, OnPage onPage) override;

  private:
    HttpClient& m_http;
    const Clock& m_clock;
    std::shared_ptr<FeedMemory> m_memory;
    FeedSource m_feed;
    AnyFeedOptions m_options;
};

} // namespace sheaf
