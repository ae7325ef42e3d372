#include "support/replay_server.h"

#include "support/recordings.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStandardPaths>
#include <QTcpServer>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

QString script() { return recordingPath(u"tools/replay.py"_s); }

quint16 freePort() {
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

} // namespace

bool ReplayServer::available() {
    return QFile::exists(script()) && !QStandardPaths::findExecutable(u"python3"_s).isEmpty();
}

ReplayServer::ReplayServer(const QStringList& options) {
    const QString port = QString::number(freePort());
    m_process.start(u"python3"_s, QStringList{script(), u"--port"_s, port} + options);
    // It says one line when it listens.
    if (m_process.waitForStarted() && m_process.waitForReadyRead(30'000))
        m_url = u"http://127.0.0.1:"_s + port;
}

ReplayServer::~ReplayServer() {
    m_process.kill();
    m_process.waitForFinished();
}

QJsonObject ReplayServer::stats() const {
    QNetworkAccessManager manager;
    QEventLoop loop;
    QNetworkReply* reply = manager.get(QNetworkRequest(QUrl(url(u"/stats"_s))));
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

} // namespace sheaf::test
