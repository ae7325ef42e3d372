#pragma once

#include "base/clock.h"
#include "feeds/arxiv_question.h"
#include "feeds/feed_client.h"
#include "feeds/oai_listings.h"

#include <QObject>
#include <QUrl>

namespace sheaf {

class HttpClient;

struct OaiOptions {
    QUrl url = QUrl(QStringLiteral("https://oaipmh.arxiv.org/oai"));
    QString format = QStringLiteral("arXivRaw"); ///< or "arXiv", which has no times and no versions
    int intervalMs = 3000; ///< between requests; arXiv's own hosts get 3000 at least whatever stands here
    int timeoutMs = 120'000;
    int retries = 3;       ///< of each request
    int brokenRetries = 3; ///< of a page whose XML breaks off
    int restarts = 5;      ///< of a list whose tokens expire, in a row and without anything new between them
};

/// Any days of arXiv by OAI-PMH: every record of the categories' sets that was touched since, sifted by the
/// mailings that its versions belong to. The cost is that of everything touched since the first day, so ask
/// for all days of a month at once. https://info.arxiv.org/help/oa/index.html
class OaiClient final : public QObject, public FeedClient {
    Q_OBJECT

  public:
    /// `http` and `clock` must outlive the client.
    OaiClient(HttpClient& http, const Clock& clock, WindowOf windowOf, MailingFor mailingFor,
              OaiOptions options, QObject* parent = nullptr);

    QString source() const override;

    /// All days from query.day to query.last, both included; query.day alone where there is no last. Pages
    /// come as the source sends them, so days mix (listing.day tells them apart), and only one page is held
    /// at a time. Days that arXiv has not in OAI-PMH yet are left out with a remark; where that is all of
    /// them it is ErrorKind::NotFound. Without a mailing between the two nobody is asked. Counts are those of
    /// the source's records, once its lists have ended.
    QFuture<Result<FeedDay>> fetchDay(const FeedQuery& query, OnPage onPage) override;

  private:
    HttpClient& m_http;
    const Clock& m_clock;
    WindowOf m_windowOf;
    MailingFor m_mailingFor;
    OaiOptions m_options;
};

} // namespace sheaf
