#include "net/transfer.h"

#include "net/http_errors.h"

#include <QNetworkRequest>

#include <algorithm>

namespace sheaf {

namespace {

constexpr int tickMs = 40;
constexpr int attemptTimeoutFactor = 10;

bool isPassing(QNetworkReply::NetworkError code) {
    return code == QNetworkReply::RemoteHostClosedError || code == QNetworkReply::TimeoutError ||
           code == QNetworkReply::TemporaryNetworkFailureError || code == QNetworkReply::UnknownNetworkError;
}

HttpHeaders headersOf(const QNetworkReply& reply) {
    HttpHeaders headers;
    for (const auto& [name, value] : reply.rawHeaderPairs())
        headers.append({name, value});
    return headers;
}

} // namespace

QNetworkRequest networkRequest(const HttpRequest& request, const QUrl& url, const QByteArray& userAgent) {
    QNetworkRequest out(url);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setRawHeader("User-Agent", userAgent);
    for (const auto& [name, value] : request.headers)
        out.setRawHeader(name, value);
    return out;
}

Transfer::Transfer(std::unique_ptr<QNetworkReply> reply, const HttpRequest& request, const CancelFlag& cancel,
                   QObject* parent)
    : QObject(parent), m_reply(std::move(reply)), m_request(request), m_cancel(cancel) {
    m_sinceStart.start();
    m_sinceByte.start();
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &Transfer::take);
    connect(m_reply.get(), &QNetworkReply::uploadProgress, this, [this] { m_sinceByte.restart(); });
    connect(m_reply.get(), &QNetworkReply::requestSent, this, [this] { m_end.sent = true; });
    // Queued, so that an abort never ends the transfer from within itself.
    connect(m_reply.get(), &QNetworkReply::finished, this, &Transfer::conclude, Qt::QueuedConnection);
    connect(&m_tick, &QTimer::timeout, this, &Transfer::look);
    m_tick.start(tickMs);
}

Transfer::~Transfer() { m_reply->disconnect(this); }

void Transfer::take() {
    if (m_end.failure)
        return;
    m_sinceByte.restart();
    // One byte more than may be: what goes beyond is not worth the memory.
    m_end.reply.body += m_reply->read(m_request.maximumBytes + 1 - m_end.reply.body.size());
    if (isOversize())
        stop(oversizeError(m_reply->url(), m_request.maximumBytes), false);
    else if (m_request.progress)
        m_request.progress(m_end.reply.body.size(),
                           m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong());
}

bool Transfer::isOversize() const {
    const qint64 declared = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    return std::max(declared, qint64(m_end.reply.body.size())) > m_request.maximumBytes;
}

void Transfer::look() {
    if (m_end.failure || m_reply->isFinished())
        return;
    const bool silent = m_sinceByte.hasExpired(m_request.timeoutMs);
    const bool endless = m_sinceStart.hasExpired(qint64(attemptTimeoutFactor) * m_request.timeoutMs);
    if (m_cancel.raised())
        stop(cancelledError(m_reply->url()), false);
    else if (silent || endless)
        stop(timeoutError(m_reply->url(), m_request.timeoutMs), true);
}

void Transfer::stop(const Error& error, bool passing) {
    m_end.failure = error;
    m_end.passing = passing;
    // Not at once: Qt does not expect to be aborted from within its own signals.
    QMetaObject::invokeMethod(m_reply.get(), &QNetworkReply::abort, Qt::QueuedConnection);
}

/// QNetworkReply also calls a status from 400 on an error, and a redirect that it cannot follow; these are
/// answers here.
void Transfer::conclude() {
    m_tick.stop();
    m_end.reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_end.reply.headers = headersOf(*m_reply);
    m_end.reply.finalUrl = m_reply->url();
    if (!m_end.failure && m_reply->isOpen())
        m_end.reply.body += m_reply->readAll();
    const QNetworkReply::NetworkError code = m_reply->error();
    const bool answered = m_end.reply.status >= 300 && code > QNetworkReply::UnknownProxyError;
    if (!m_end.failure && isOversize())
        m_end.failure = oversizeError(m_reply->url(), m_request.maximumBytes);
    if (m_end.failure || answered)
        return emit finished();
    if (m_end.reply.status >= 200 && m_end.reply.status < 300)
        m_end.failure = shortfall();
    if (!m_end.failure && code != QNetworkReply::NoError)
        m_end.failure = transportError(m_reply->url(), code, m_reply->errorString());
    m_end.passing = m_end.failure && (code == QNetworkReply::NoError || isPassing(code));
    emit finished();
}

/// A body that is shorter than declared, or that the connection did not survive.
std::optional<Error> Transfer::shortfall() const {
    const QByteArray declared = m_end.reply.header("Content-Length");
    const bool packed = !m_end.reply.header("Content-Encoding").isEmpty();
    const bool fewer = !declared.isEmpty() && !packed && m_end.reply.body.size() < declared.toLongLong();
    const bool torn = m_reply->error() == QNetworkReply::RemoteHostClosedError && !m_end.reply.body.isEmpty();
    if (!fewer && !torn)
        return std::nullopt;
    return cutOffError(m_reply->url(), m_end.reply.body.size(), declared.toLongLong());
}

} // namespace sheaf
