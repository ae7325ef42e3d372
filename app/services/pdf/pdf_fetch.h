#pragma once

#include "base/cancel.h"
#include "base/clock.h"
#include "net/http_message.h"
#include "papers/day.h"
#include "services/pdf/pdf_cache.h"
#include "services/pdf/pdf_service.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

namespace sheaf {

class HttpClient;

/// One PDF's way into the cache: from it where it is there, else from its server, beginning where the last
/// download broke off. Ends its future once.
class PdfFetch : public QObject {
    Q_OBJECT

  public:
    PdfFetch(HttpClient& http, PdfCache cache, const Clock& clock, const CancelFlag& cancel,
             QObject* parent = nullptr);
    ~PdfFetch() override;

    /// `address` is where the PDF is; empty where the paper has none.
    void start(const Paper& paper, const QString& address, int intervalMs, PdfFrom from);

    void fail(const Error& error) { finish(error); }

    bool isStopped() const { return m_cancel.raised(); }
    QFuture<Result<QString>> future() const { return m_promise.future(); }

  signals:
    /// 0 in all where the server does not say how many.
    void progressed(qint64 received, qint64 total);
    void ended();

  private:
    struct Stock {
        std::optional<KeptPdf> kept;
        std::optional<PdfPart> part;
    };

    void look(const Stock& stock);
    void ask();
    HttpRequest request();
    void take(const Result<HttpReply>& reply);
    void takePart(const HttpReply& reply);
    bool continues(const HttpReply& reply) const;
    void goOn(const Error& error);
    void keep(const QByteArray& pdf);
    void refuse(const Error& error);
    void finish(const Result<QString>& result);

    HttpClient& m_http;
    PdfCache m_cache;
    const Clock& m_clock;
    CancelFlag m_cancel;
    PdfName m_name;
    QUrl m_url;
    int m_intervalMs = 0;
    int m_attempts = 0;
    std::optional<KeptPdf> m_kept;
    PdfPart m_part;
    QPromise<Result<QString>> m_promise;
};

} // namespace sheaf
