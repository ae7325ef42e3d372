#pragma once

#include "base/clock.h"
#include "feeds/arxiv_question.h"
#include "feeds/feed_client.h"

#include <QObject>
#include <QUrl>

namespace sheaf {

class HttpClient;

struct ArxivQueryOptions {
    QUrl url = QUrl(QStringLiteral("https://export.arxiv.org/api/query"));
    int intervalMs = 3000;    ///< between requests; arXiv's own hosts get 3000 at least whatever stands here
    int pageSize = 200;       ///< arXiv allows slices of 2,000 but advises small ones
    int emptyPageRetries = 3; ///< the API now and then answers with an empty page in the middle of a list
    int timeoutMs = 60'000;
    int retries = 3; ///< of each request
};

/// A day by arXiv's query API: what was submitted in the mailing's window in any of the categories, so one
/// query for all. Days are provisional: moderation may have held papers back.
/// https://info.arxiv.org/help/api/user-manual.html
class ArxivQueryClient final : public QObject, public FeedClient {
    Q_OBJECT

  public:
    /// `http` and `clock` must outlive the client.
    ArxivQueryClient(HttpClient& http, const Clock& clock, WindowOf windowOf, ArxivQueryOptions options,
                     QObject* parent = nullptr);

    QString source() const override;

    /// A search (FeedQuery::search) may be of several days, the first and the last of which have mailings;
    /// where the list then comes short, no day is whole. A day without a mailing asks nobody. A day that is
    /// not announced yet is ErrorKind::NotFound, no or unreadable categories are ErrorKind::Usage.
    QFuture<Result<FeedDay>> fetchDay(const FeedQuery& query, OnPage onPage) override;

  private:
    HttpClient& m_http;
    const Clock& m_clock;
    WindowOf m_windowOf;
    ArxivQueryOptions m_options;
};

} // namespace sheaf
