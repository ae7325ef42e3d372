#pragma once

#include "net/http_message.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <memory>

namespace sheaf {

/// How a request ended.
struct HttpEnd {
    Result<HttpReply> result;
    bool unanswered =
        false; ///< it went out whole, but no whole answer came: the server may have done the work
};

/// One request at a time, waiting for the answer: for worker threads. Make it, use it and destroy it on one
/// thread; it runs an event loop of its own. It never retries and never follows a redirect, so that a key
/// goes nowhere but to the host it was meant for and nothing is paid for twice.
class BlockingHttp {
  public:
    explicit BlockingHttp(QByteArray userAgent);

    /// Posts `body` (as JSON unless a header says otherwise). Any status from 200 on except redirects is a
    /// reply, so that the caller can read the provider's own error text; only what kept an answer from coming
    /// is an Error. Returns within 200 ms of the flag being raised. Of the request, url, headers, timeoutMs,
    /// maximumBytes and keepPartial count; what is kept in memory never passes the maximum by more than 1 MB.
    HttpEnd send(const HttpRequest& request, const QByteArray& body, const CancelFlag& cancel);

    /// Fetches, with the same care.
    Result<HttpReply> get(const HttpRequest& request, const CancelFlag& cancel);

  private:
    QNetworkRequest prepared(const HttpRequest& request);
    HttpEnd wait(std::unique_ptr<QNetworkReply> reply, const HttpRequest& request, const CancelFlag& cancel);

    QByteArray m_userAgent;
    QNetworkAccessManager m_manager;
    QElapsedTimer m_sinceLast;
};

} // namespace sheaf
