#include "support/mail_peer.h"

#include <QFile>
#include <QMutex>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QThread>

namespace sheaf::test {

using namespace Qt::StringLiterals;

struct MailPeer::Server : QTcpServer {
    QThread thread;
    QSslCertificate certificate;
    QSslKey key;
    int boundPort = 0;

    mutable QMutex mutex; // guards what follows
    MailFaults faults;
    QByteArray user;
    QByteArray password;
    QList<ReceivedMail> mails;

    void incomingConnection(qintptr descriptor) override;
};

namespace {

QByteArray addressIn(const QByteArray& line) {
    return line.mid(line.indexOf('<') + 1, line.indexOf('>') - line.indexOf('<') - 1);
}

} // namespace

/// One conversation.
class MailTalk : public QObject {
  public:
    MailTalk(MailPeer::Server& server, QSslSocket* socket);

  private:
    using Server = MailPeer::Server;
    void read();
    void answerTo(const QByteArray& line);
    void takeLogin(const QByteArray& line);
    void logIn(const QByteArray& user, const QByteArray& password);
    void takeBody(const QByteArray& line);
    void say(const QByteArray& line) { m_socket->write(line + "\r\n"); }
    MailFaults faults() const {
        const QMutexLocker lock(&m_server.mutex);
        return m_server.faults;
    }

    Server& m_server;
    QSslSocket* m_socket;
    ReceivedMail m_mail;
    QByteArray m_buffer;
    bool m_inBody = false;
    int m_loginStep = 0; ///< 1 waits for the user, 2 for the password, 3 for AUTH PLAIN's line
};

MailTalk::MailTalk(Server& server, QSslSocket* socket) : QObject(socket), m_server(server), m_socket(socket) {
    connect(socket, &QSslSocket::readyRead, this, &MailTalk::read);
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    say("220 mail peer");
}

void MailTalk::read() {
    m_buffer += m_socket->readAll();
    for (qsizetype end = m_buffer.indexOf("\r\n"); end >= 0; end = m_buffer.indexOf("\r\n")) {
        const QByteArray line = m_buffer.left(end);
        m_buffer.remove(0, end + 2);
        if (m_inBody)
            takeBody(line);
        else if (m_loginStep > 0)
            takeLogin(line);
        else
            answerTo(line);
    }
    if (m_inBody && faults().cutInside)
        m_socket->abort();
}

void MailTalk::answerTo(const QByteArray& line) {
    const QByteArray word = line.left(4).toUpper();
    if (word == "EHLO") {
        if (!m_server.certificate.isNull() && !m_socket->isEncrypted())
            return say("250-mail peer\r\n250 STARTTLS");
        return say("250-mail peer\r\n250-8BITMIME\r\n250 AUTH PLAIN LOGIN");
    }
    if (word == "STAR") {
        say("220 go on");
        return m_socket->startServerEncryption();
    }
    if (word == "AUTH") {
        const QByteArray rest = line.mid(5).trimmed();
        if (rest.startsWith("PLAIN ")) {
            m_loginStep = 3;
            return takeLogin(rest.mid(6));
        }
        m_loginStep = rest.startsWith("PLAIN") ? 3 : 1;
        return say(m_loginStep == 3 ? "334 " : "334 VXNlcm5hbWU6");
    }
    if (word == "MAIL") {
        m_mail.from = addressIn(line);
        return say("250 ok");
    }
    if (word == "RCPT") {
        m_mail.to += addressIn(line);
        const QByteArray fault = faults().atRecipient;
        return say(fault.isEmpty() ? "250 ok" : fault);
    }
    m_inBody = word == "DATA";
    if (m_inBody)
        return say("354 go on");
    say(word == "QUIT" ? "221 bye" : "250 ok");
    if (word == "QUIT")
        m_socket->disconnectFromHost();
}

void MailTalk::takeLogin(const QByteArray& line) {
    const QByteArray plain = QByteArray::fromBase64(line);
    if (m_loginStep == 1) {
        m_mail.user = plain;
        m_loginStep = 2;
        return say("334 UGFzc3dvcmQ6");
    }
    const int step = std::exchange(m_loginStep, 0);
    if (step == 2)
        return logIn(m_mail.user, plain);
    const QList<QByteArray> parts = plain.split('\0');
    logIn(parts.value(1), parts.value(2));
}

void MailTalk::logIn(const QByteArray& user, const QByteArray& password) {
    const QMutexLocker lock(&m_server.mutex);
    const bool right = user == m_server.user && password == m_server.password;
    m_mail.user = right ? user : QByteArray();
    m_mail.password = password;
    say(right ? "235 welcome" : "535 no");
}

void MailTalk::takeBody(const QByteArray& line) {
    if (line != ".") {
        m_mail.bytes += (line.startsWith("..") ? line.mid(1) : line) + "\r\n";
        return;
    }
    m_inBody = false;
    const MailFaults how = faults();
    m_mail.safe = m_socket->isEncrypted();
    if (how.atEnd.isEmpty()) {
        const QMutexLocker lock(&m_server.mutex);
        m_server.mails += m_mail;
    }
    if (how.cutAtEnd)
        return m_socket->abort();
    say(how.atEnd.isEmpty() ? "250 taken" : how.atEnd);
}

void MailPeer::Server::incomingConnection(qintptr descriptor) {
    auto* socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    socket->setLocalCertificate(certificate);
    socket->setPrivateKey(key);
    new MailTalk(*this, socket);
}

MailPeer::MailPeer(const QString& certificate, const QString& key) : m_server(std::make_unique<Server>()) {
    if (!certificate.isEmpty()) {
        QFile keyFile(key);
        if (!keyFile.open(QIODevice::ReadOnly))
            qFatal("no key");
        m_server->certificate = QSslCertificate::fromPath(certificate).value(0);
        m_server->key = QSslKey(keyFile.readAll(), QSsl::Rsa);
    }
    m_server->moveToThread(&m_server->thread);
    m_server->thread.start();
    QMetaObject::invokeMethod(
        m_server.get(),
        [server = m_server.get()] {
            if (!server->listen(QHostAddress::LocalHost))
                qFatal("MailPeer cannot listen");
            server->boundPort = server->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

MailPeer::~MailPeer() {
    QMetaObject::invokeMethod(
        m_server.get(),
        [server = m_server.get()] {
            server->close();
            qDeleteAll(server->findChildren<QSslSocket*>());
        },
        Qt::BlockingQueuedConnection);
    m_server->thread.quit();
    m_server->thread.wait();
}

int MailPeer::port() const { return m_server->boundPort; }

void MailPeer::setFaults(const MailFaults& faults) {
    const QMutexLocker lock(&m_server->mutex);
    m_server->faults = faults;
}

void MailPeer::setLogin(const QByteArray& user, const QByteArray& password) {
    const QMutexLocker lock(&m_server->mutex);
    m_server->user = user;
    m_server->password = password;
}

QList<ReceivedMail> MailPeer::mails() const {
    const QMutexLocker lock(&m_server->mutex);
    return m_server->mails;
}

bool makeCertificate(const QString& certificate, const QString& key) {
    return QProcess::execute(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                            u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s,
                                            u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, key, u"-out"_s,
                                            certificate}) == 0;
}

} // namespace sheaf::test
