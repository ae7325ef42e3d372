#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace sheaf::test {

/// A mail as a server got it.
struct ReceivedMail {
    QByteArray from;      ///< of the envelope
    QList<QByteArray> to; ///< of the envelope
    QByteArray bytes;     ///< CR LF, dots unstuffed
    QByteArray user;      ///< who had logged in; empty for nobody
    QByteArray password;
    bool safe = false; ///< it came over TLS
};

/// How the server misbehaves.
struct MailFaults {
    QByteArray atRecipient = {}; ///< instead of "250 ok": "550 no such user"
    QByteArray atEnd = {};       ///< behind the mail, which then is not kept
    bool cutAtEnd = false;       ///< takes the mail, keeps it, and closes without an answer
    bool cutInside = false;      ///< closes in the middle of the mail
};

/// A real SMTP server on 127.0.0.1, on a thread of its own: EHLO, STARTTLS (where it has a certificate),
/// AUTH PLAIN and LOGIN, and it keeps what it was sent.
class MailPeer {
  public:
    /// With paths of a PEM certificate and key it offers STARTTLS, and a login only behind that.
    explicit MailPeer(const QString& certificate = {}, const QString& key = {});
    ~MailPeer();
    MailPeer(const MailPeer&) = delete;
    MailPeer& operator=(const MailPeer&) = delete;

    int port() const;
    void setFaults(const MailFaults& faults);
    /// Only this user gets in.
    void setLogin(const QByteArray& user, const QByteArray& password);
    QList<ReceivedMail> mails() const;

    struct Server;

  private:
    std::unique_ptr<Server> m_server;
};

/// Makes a self-signed certificate for 127.0.0.1 and its key with openssl. False where that is not there.
bool makeCertificate(const QString& certificate, const QString& key);

} // namespace sheaf::test
