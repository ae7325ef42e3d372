#pragma once

#include "base/clock.h"
#include "feeds/feed_client.h"

#include <QObject>
#include <QUrl>

namespace sheaf {

class HttpClient;

struct HuggingFaceOptions {
    QUrl url = QUrl(QStringLiteral("https://huggingface.co/api/daily_papers"));
    int fullPage = 50; ///< a page with so many entries or more may have a successor
    int mostPages = 20;
    int intervalMs = 0; ///< between requests
    int timeoutMs = 30'000;
    int retries = 3;
};

/// A day by Hugging Face's daily papers. The list of a day grows while the day lasts.
/// https://huggingface.co/docs/hub/api
class HuggingFaceClient final : public QObject, public FeedClient {
    Q_OBJECT

  public:
    /// `http` and `clock` must outlive the client.
    HuggingFaceClient(HttpClient& http, const Clock& clock, HuggingFaceOptions options,
                      QObject* parent = nullptr);

    QString source() const override;

    /// An empty list is a day without an announcement on a weekend and plainly empty else. A day that the
    /// source does not know (in the future, say) is ErrorKind::NotFound. While the day lasts (UTC) its list
    /// is provisional.
    QFuture<Result<FeedDay>> fetchDay(const FeedQuery& query, OnPage onPage) override;

  private:
    HttpClient& m_http;
    const Clock& m_clock;
    HuggingFaceOptions m_options;
};

} // namespace sheaf
