#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "fulltext/paper_reader.h"
#include "papers/figure.h"
#include "papers/full_text.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

namespace sheaf {

class HttpClient;
struct HttpReply;

struct FullTextOptions {
    QUrl htmlUrl = QUrl(QStringLiteral("https://arxiv.org/html")); ///< "/ID" is appended
    QUrl pdfUrl = QUrl(QStringLiteral("https://arxiv.org/pdf"));   ///< "/ID" is appended
    int intervalMs = 3000; ///< between requests; arXiv's own hosts get 3000 at least whatever stands here
    int timeoutMs = 60'000;
    int retries = 2; ///< of each request
};

/// What a search for a full text brought.
struct FoundText {
    std::optional<FullText> text; ///< none where the paper has none, in any form that can be read
    QString remark;               ///< for the reader: why it is not the web page's text, or none
};

/// Fetches full texts and figures where the feeds come from: the web page first, then the PDF. Requests
/// go at the feeds' pace, through their HttpClient. Calls return at once; futures end on the thread of the
/// call. Destroying the client ends what is under way as ErrorKind::Cancelled.
class FullTextClient : public QObject {
    Q_OBJECT

  public:
    /// `http` and `reader` must outlive the client.
    FullTextClient(HttpClient& http, PaperReader& reader, FullTextOptions options, QObject* parent = nullptr);

    /// The text of an arXiv paper, of this version where it is known (0: the newest). An error says that it
    /// could not be found out: no connection, asked too often, stopped. A paper without a text that can be
    /// read is no error.
    QFuture<Result<FoundText>> fetch(const QString& id, int version, const CancelFlag& cancel);

    /// The picture at this address: at most 5 MB, scaled down where it is huge. Caption and licence are left
    /// to the caller.
    QFuture<Result<Figure>> fetchFigure(const QUrl& url, const CancelFlag& cancel);

  private:
    QFuture<Result<HttpReply>> get(const QUrl& url, qint64 maximumBytes, const CancelFlag& cancel);
    QFuture<Result<FoundText>> readPage(const Result<HttpReply>& reply, const QString& name,
                                        const CancelFlag& cancel);
    QFuture<Result<FoundText>> fetchPdf(const QString& name, const QString& remark, const CancelFlag& cancel);
    QFuture<Result<FoundText>> readPdf(const Result<HttpReply>& reply, const QString& remark,
                                       const CancelFlag& cancel);

    HttpClient& m_http;
    PaperReader& m_reader;
    FullTextOptions m_options;
};

} // namespace sheaf
