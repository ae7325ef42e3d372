#pragma once

#include "net/http_message.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <memory>

namespace sheaf {

/// How one attempt ended: with a reply of whatever status, or with what kept it from coming. After a failure
/// the reply holds what had come.
struct TransferEnd {
    HttpReply reply;
    std::optional<Error> failure;
    bool passing = false; ///< the failure may be gone at the next attempt
    bool sent = false;    ///< the request went out whole
};

/// What every request of this program has in common: who asks, no cookies, no redirects that nobody looked
/// at.
QNetworkRequest networkRequest(const HttpRequest& request, const QUrl& url, const QByteArray& userAgent);

/// Watches one QNetworkReply: takes its bytes, and ends it when it is cancelled, silent for too long or too
/// large.
class Transfer : public QObject {
    Q_OBJECT

  public:
    Transfer(std::unique_ptr<QNetworkReply> reply, const HttpRequest& request, const CancelFlag& cancel,
             QObject* parent = nullptr);
    ~Transfer() override;

    /// Meaningful once `finished` was emitted.
    const TransferEnd& end() const { return m_end; }

  signals:
    /// Once, from the event loop. Do not delete the transfer in a slot of it; deleteLater is right.
    void finished();

  private:
    void take();
    void look();
    void stop(const Error& error, bool passing);
    void conclude();
    bool isOversize() const;
    std::optional<Error> shortfall() const;

    std::unique_ptr<QNetworkReply> m_reply;
    HttpRequest m_request;
    CancelFlag m_cancel;
    TransferEnd m_end;
    QTimer m_tick;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceByte;
};

} // namespace sheaf
