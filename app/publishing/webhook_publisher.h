#pragma once

#include "net/http_message.h"
#include "publishing/publisher.h"

namespace sheaf {

/// Posts each day to an address. Every try of a day carries the same `Idempotency-Key` (and `webhook-id`);
/// what the other side says is passing (429, 5xx) is tried again a few times at once, with the pause it asks
/// for. Redirects are not followed: the secret is for one host. Success is a status of 2xx.
/// README.md says what is posted and how it is signed.
class WebhookPublisher final : public Publisher {
  public:
    /// `pauseMs` is the first pause between tries; it doubles with each.
    WebhookPublisher(WebhookPlace place, QString secret, QByteArray userAgent, int pauseMs = 1000)
        : m_place(std::move(place)), m_secret(std::move(secret)), m_userAgent(std::move(userAgent)),
          m_pauseMs(pauseMs) {}

    PublishEnd publish(const Publication& publication, const CancelFlag& cancel) override;
    Result<QString> tryOut(const Publication& note, const CancelFlag& cancel) override;

  private:
    Result<QUrl> address() const;
    Outcome check() const;
    HttpHeaders headers(const Publication& publication, const QByteArray& body) const;
    PublishEnd post(const HttpRequest& request, const QByteArray& body, const QDateTime& at,
                    const CancelFlag& cancel) const;

    WebhookPlace m_place;
    QString m_secret;
    QByteArray m_userAgent;
    int m_pauseMs;
};

/// The JSON that is posted.
QByteArray webhookJson(const Publication& publication);

} // namespace sheaf
