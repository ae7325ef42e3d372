#include "support/fake_peer.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QMutex>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <sys/socket.h>

#include <algorithm>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

/// Takes one whole request from the front of the buffer, if there is one.
std::optional<Request> takeRequest(QByteArray& buffer) {
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    const QUrl target = QUrl::fromEncoded(words.value(1));
    Request request{.method = words.value(0), .path = target.path(), .query = QUrlQuery(target)};
    for (const QByteArray& line : lines)
        request.headers.append(
            {line.left(line.indexOf(':')).trimmed(), line.mid(line.indexOf(':') + 1).trimmed()});
    const qint64 length = request.header("Content-Length").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return std::nullopt;
    request.body = buffer.mid(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    return request;
}

QByteArray onTheWire(const Answer& answer) {
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Status\r\n";
    for (const auto& [name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    if (answer.repeat > 0)
        return head + "Connection: close\r\n\r\n";
    head += "Content-Length: " + QByteArray::number(answer.declaredLength.value_or(answer.body.size())) +
            "\r\n\r\n";
    const auto cut = answer.cutAfterBytes     ? answer.cutAfterBytes
                     : answer.stallAfterBytes ? answer.stallAfterBytes
                                              : answer.resetAfterBytes;
    return head + answer.body.left(cut.value_or(answer.body.size()));
}

/// Sends the body so many times as the other side takes it, so that a large answer is nowhere in memory.
void repeatBody(QTcpSocket* socket, const Answer& answer) {
    constexpr qint64 mostWaiting = 1 << 20;
    auto left = std::make_shared<int>(answer.repeat);
    const auto more = [socket, body = answer.body, left] {
        while (*left > 0 && socket->bytesToWrite() < mostWaiting) {
            socket->write(body);
            if (--*left == 0)
                socket->disconnectFromHost();
        }
    };
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
    more();
}

/// A plain close sends FIN; only a zero linger makes the kernel send RST.
void resetConnection(QTcpSocket* socket) {
    const linger none{.l_onoff = 1, .l_linger = 0};
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    socket->abort();
}

} // namespace

QByteArray Request::header(const QByteArray& name) const {
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Answer Answer::json(const QByteArray& text, int code) {
    return {.status = code, .headers = {{"Content-Type", "application/json"}}, .body = text};
}

Answer Answer::xml(const QByteArray& text, int code) {
    return {
        .status = code, .headers = {{"Content-Type", "application/atom+xml; charset=utf-8"}}, .body = text};
}

struct FakePeer::Server : QObject {
    QThread thread;
    QTcpServer* listener = nullptr;
    QElapsedTimer clock;
    quint16 port = 0;

    mutable QMutex mutex;             // guards what follows
    std::shared_ptr<Handler> handler; // shared, so that a handler keeps what it counts
    QList<Request> requests;
    int open = 0;
    int most = 0;

    void listen();
    void serve(QTcpSocket* socket);
    void readFrom(QTcpSocket* socket);
    Answer ask(Request& request);
    void reply(QTcpSocket* socket, const Answer& answer);
    void ended();
};

void FakePeer::Server::listen() {
    listener = new QTcpServer(this);
    listener->setListenBacklogSize(256);
    listener->setMaxPendingConnections(256);
    connect(listener, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = listener->nextPendingConnection())
            serve(socket);
    });
    if (!listener->listen(QHostAddress::LocalHost))
        qFatal("FakePeer cannot listen: %ls", qUtf16Printable(listener->errorString()));
    port = listener->serverPort();
}

void FakePeer::Server::serve(QTcpSocket* socket) {
    // Otherwise delayed acknowledgements cost 40 ms an answer.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        if (socket->property("busy").toBool())
            ended();
        socket->deleteLater();
    });
}

void FakePeer::Server::readFrom(QTcpSocket* socket) {
    QByteArray buffer = socket->property("buffer").toByteArray() + socket->readAll();
    std::optional<Request> request = takeRequest(buffer);
    socket->setProperty("buffer", buffer);
    if (!request)
        return;
    const Answer answer = ask(*request);
    socket->setProperty("busy", true);
    if (!answer.hang)
        QTimer::singleShot(answer.delayMs, socket, [this, socket, answer] { reply(socket, answer); });
}

Answer FakePeer::Server::ask(Request& request) {
    request.arrivedMs = clock.elapsed();
    std::shared_ptr<Handler> current;
    {
        const QMutexLocker lock(&mutex);
        most = std::max(most, ++open);
        requests.append(request);
        current = handler;
    }
    return (*current)(request);
}

void FakePeer::Server::reply(QTcpSocket* socket, const Answer& answer) {
    // Before the bytes leave: the client's next request must not meet this one still counted.
    socket->setProperty("busy", false);
    ended();
    if (answer.reset)
        return resetConnection(socket);
    socket->write(onTheWire(answer));
    if (answer.repeat > 0)
        return repeatBody(socket, answer);
    if (answer.resetAfterBytes) {
        socket->flush(); // a reset throws away what is still to be written, here and there
        QTimer::singleShot(100, socket, [socket] { resetConnection(socket); });
        return;
    }
    if (answer.cutAfterBytes || answer.declaredLength)
        return socket->disconnectFromHost();
    if (!socket->property("buffer").toByteArray().isEmpty())
        readFrom(socket);
}

void FakePeer::Server::ended() {
    const QMutexLocker lock(&mutex);
    --open;
}

FakePeer::FakePeer(Handler handler) : m_server(std::make_unique<Server>()) {
    m_server->handler = std::make_shared<Handler>(std::move(handler));
    m_server->clock.start();
    m_server->moveToThread(&m_server->thread);
    m_server->thread.start();
    QMetaObject::invokeMethod(
        m_server.get(), [server = m_server.get()] { server->listen(); }, Qt::BlockingQueuedConnection);
}

FakePeer::~FakePeer() {
    // Sockets and timers must die on the thread they live on.
    QMetaObject::invokeMethod(
        m_server.get(),
        [server = m_server.get()] {
            server->listener->disconnect();
            for (QTcpSocket* socket : server->listener->findChildren<QTcpSocket*>())
                socket->disconnect();
            delete server->listener;
        },
        Qt::BlockingQueuedConnection);
    m_server->thread.quit();
    m_server->thread.wait();
}

QUrl FakePeer::url(const QString& path) const {
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->port) + path);
}

void FakePeer::setHandler(Handler handler) {
    const QMutexLocker lock(&m_server->mutex);
    m_server->handler = std::make_shared<Handler>(std::move(handler));
}

QList<Request> FakePeer::requests() const {
    const QMutexLocker lock(&m_server->mutex);
    return m_server->requests;
}

int FakePeer::mostAtOnce() const {
    const QMutexLocker lock(&m_server->mutex);
    return m_server->most;
}

} // namespace sheaf::test
