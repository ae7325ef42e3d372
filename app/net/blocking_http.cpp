#include "net/blocking_http.h"

#include "net/http_errors.h"
#include "net/transfer.h"

#include <QEventLoop>
#include <QIODevice>

#include <algorithm>

namespace sheaf {

namespace {

/// Connections that were idle for longer may be gone without a word.
constexpr int freshMs = 10'000;

/// What may wait to be read. Without a limit Qt's own thread would go on filling memory with an answer that
/// is much too long.
constexpr qint64 bufferBytes = 1 << 20;

/// When a connection breaks before the answer begins, Qt asks again by itself, even for a POST, which may be
/// paid for. A body that cannot be read twice makes it give up instead. No QBuffer: Qt rewinds those behind
/// their back.
class BodyForOnce final : public QIODevice {
  public:
    explicit BodyForOnce(const QByteArray& body) : m_body(body) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_body.size(); }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }

  protected:
    qint64 readData(char* out, qint64 most) override {
        const qint64 count = std::min(most, m_body.size() - m_read);
        std::copy_n(m_body.constData() + m_read, count, out);
        m_read += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

  private:
    QByteArray m_body;
    qint64 m_read = 0;
};

HttpEnd endOf(const TransferEnd& end, const HttpRequest& request) {
    const int status = end.reply.status;
    if (end.failure && request.keepPartial && status >= 200 && status < 300 && end.passing) {
        HttpReply partial = end.reply;
        partial.cutOff = end.failure;
        return {partial, true};
    }
    if (end.failure)
        return {*end.failure, end.sent};
    if (status >= 300 && status < 400)
        return {redirectError(request.url,
                              request.url.resolved(QUrl::fromEncoded(end.reply.header("Location"))))};
    return {end.reply};
}

} // namespace

BlockingHttp::BlockingHttp(QByteArray userAgent) : m_userAgent(std::move(userAgent)) {}

QNetworkRequest BlockingHttp::prepared(const HttpRequest& request) {
    if (m_sinceLast.isValid() && m_sinceLast.hasExpired(freshMs))
        m_manager.clearConnectionCache();
    return networkRequest(request, request.url, m_userAgent);
}

HttpEnd BlockingHttp::wait(std::unique_ptr<QNetworkReply> reply, const HttpRequest& request,
                           const CancelFlag& cancel) {
    reply->setReadBufferSize(bufferBytes);
    Transfer transfer(std::move(reply), request, cancel);
    QEventLoop loop;
    QObject::connect(&transfer, &Transfer::finished, &loop, &QEventLoop::quit);
    loop.exec();
    m_sinceLast.start();
    return endOf(transfer.end(), request);
}

HttpEnd BlockingHttp::send(const HttpRequest& request, const QByteArray& body, const CancelFlag& cancel) {
    if (cancel.raised())
        return {cancelledError(request.url)};
    QNetworkRequest out = prepared(request);
    if (!out.hasRawHeader("Content-Type"))
        out.setRawHeader("Content-Type", "application/json");
    BodyForOnce once(body);
    return wait(std::unique_ptr<QNetworkReply>(m_manager.post(out, &once)), request, cancel);
}

Result<HttpReply> BlockingHttp::get(const HttpRequest& request, const CancelFlag& cancel) {
    if (cancel.raised())
        return cancelledError(request.url);
    return wait(std::unique_ptr<QNetworkReply>(m_manager.get(prepared(request))), request, cancel).result;
}

} // namespace sheaf
