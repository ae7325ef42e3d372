#include "desktop/single_instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>

namespace sheaf {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 longestMessage = 65'536;
constexpr auto longestTalk = 5s;
const QByteArray answer = "ok\n"_ba;

QString canonicalPath(const QString& library) {
    const QFileInfo file(library);
    if (const QString path = file.canonicalFilePath(); !path.isEmpty())
        return path;
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : folder + u'/' + file.fileName();
}

/// A socket's path may have some hundred bytes only, so the library's is not in it.
QString socketPathFor(const QString& library) {
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (runtime.isEmpty() || !QDir().mkpath(runtime + u"/sheaf"_s))
        return {};
    const QByteArray name =
        QCryptographicHash::hash(canonicalPath(library).toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(20);
    return runtime + u"/sheaf/"_s + QString::fromLatin1(name);
}

/// The folder and the socket are the user's alone already; this holds where somebody loosened them.
bool isOurs(const QLocalSocket& socket) {
    ucred peer{};
    socklen_t size = sizeof peer;
    return getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) ==
               0 &&
           peer.uid == getuid();
}

} // namespace

QByteArray HandedOver::toJson() const {
    const QJsonObject message{{u"arguments"_s, QJsonArray::fromStringList(arguments)},
                              {u"activation"_s, QString::fromUtf8(activation)}};
    return QJsonDocument(message).toJson(QJsonDocument::Compact);
}

HandedOver HandedOver::fromJson(const QByteArray& json) {
    const QJsonObject message = QJsonDocument::fromJson(json).object();
    HandedOver handed{.activation = message[u"activation"_s].toString().toUtf8()};
    for (const auto& argument : message[u"arguments"_s].toArray())
        handed.arguments += argument.toString();
    return handed;
}

SingleInstance::SingleInstance(const QString& library, QObject* parent)
    : QObject(parent), m_socketPath(socketPathFor(library)), m_server(new QLocalServer(this)) {
    if (!m_socketPath.isEmpty())
        m_lock.emplace(m_socketPath + u".lock"_s);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
}

SingleInstance::~SingleInstance() = default;

/// The other one may be just starting, and not listen yet, or just ending, and give its lock up.
SingleInstance::Place SingleInstance::find(const HandedOver& message, std::chrono::milliseconds patience) {
    if (!m_lock)
        return Place::Homeless;
    const QDeadlineTimer deadline(patience);
    while (true) {
        const Result<bool> locked = m_lock->tryLock();
        if (!locked)
            return Place::Homeless;
        if (*locked)
            return listen() ? Place::First : Place::Homeless;
        if (hand(message.toJson() + '\n', std::min(patience, std::chrono::milliseconds(longestTalk))))
            return Place::Handed;
        if (deadline.hasExpired())
            return Place::Unheard;
        QThread::msleep(30);
    }
}

bool SingleInstance::listen() {
    QLocalServer::removeServer(m_socketPath); // of a killed program: the lock is ours
    return m_server->listen(m_socketPath);
}

bool SingleInstance::hand(const QByteArray& message, std::chrono::milliseconds patience) {
    const int wait = static_cast<int>(patience.count());
    QLocalSocket socket;
    socket.connectToServer(m_socketPath);
    if (!socket.waitForConnected(wait) || !isOurs(socket))
        return false;
    socket.write(message);
    while (socket.bytesAvailable() < answer.size())
        if (!socket.waitForReadyRead(wait))
            return false;
    return socket.readAll() == answer;
}

void SingleInstance::greet() {
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isOurs(*socket)) {
            socket->abort();
            continue;
        }
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(longestTalk, socket, &QLocalSocket::abort);
        read(socket);
    }
}

void SingleInstance::read(QLocalSocket* socket) {
    if (socket->bytesAvailable() > longestMessage) {
        socket->abort();
        return;
    }
    if (!socket->canReadLine())
        return;
    const HandedOver message = HandedOver::fromJson(socket->readLine());
    socket->write(answer);
    socket->disconnectFromServer();
    emit started(message);
}

} // namespace sheaf
