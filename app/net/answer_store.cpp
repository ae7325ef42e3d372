#include "net/answer_store.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTemporaryFile>

#include <sys/time.h>

#include <cstdio>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(answerLog, "sheaf.net.answers")

const QString suffix = u".answer"_s;

QString addressOf(const QUrl& url) { return QString::fromLatin1(url.toEncoded(QUrl::RemoveFragment)); }

QString digestOf(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// The first line says what the rest is.
QByteArray fileOf(const QUrl& url, const KeptAnswer& answer) {
    const QJsonObject head{{u"url"_s, addressOf(url)},
                           {u"etag"_s, QString::fromLatin1(answer.tag)},
                           {u"modified"_s, QString::fromLatin1(answer.modified)},
                           {u"type"_s, QString::fromLatin1(answer.type)},
                           {u"sha256"_s, digestOf(answer.body)}};
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n' + answer.body;
}

std::optional<KeptAnswer> answerIn(const QByteArray& bytes, const QUrl& url) {
    const qsizetype end = bytes.indexOf('\n');
    const QJsonObject head = QJsonDocument::fromJson(bytes.left(end)).object();
    const KeptAnswer answer{.tag = head.value(u"etag"_s).toString().toLatin1(),
                            .modified = head.value(u"modified"_s).toString().toLatin1(),
                            .type = head.value(u"type"_s).toString().toLatin1(),
                            .body = bytes.mid(end + 1)};
    const bool isIt = end > 0 && head.value(u"url"_s).toString() == addressOf(url) &&
                      head.value(u"sha256"_s).toString() == digestOf(answer.body);
    return isIt ? std::optional(answer) : std::nullopt;
}

/// In one step, and without waiting for the disk: what a crash takes is asked for again.
bool replaceFile(const QString& path, const QByteArray& bytes) {
    QTemporaryFile file(path + u".XXXXXX"_s);
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return false;
    const bool isThere =
        std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()) == 0;
    file.setAutoRemove(!isThere);
    return isThere;
}

} // namespace

QString AnswerStore::file(const QUrl& url) const {
    return m_folder + u'/' + digestOf(addressOf(url).toLatin1()).left(32) + suffix;
}

std::optional<KeptAnswer> AnswerStore::find(const QUrl& url) const {
    QFile in(file(url));
    if (m_folder.isEmpty() || !in.open(QIODevice::ReadOnly) || in.size() > 2 * largest)
        return std::nullopt;
    return answerIn(in.readAll(), url);
}

void AnswerStore::keep(const QUrl& url, const HttpReply& reply) const {
    const KeptAnswer answer{.tag = reply.header("ETag"),
                            .modified = reply.header("Last-Modified"),
                            .type = reply.header("Content-Type"),
                            .body = reply.body};
    if (m_folder.isEmpty())
        return;
    const bool isNamed = !answer.tag.isEmpty() || !answer.modified.isEmpty();
    if (!isNamed || answer.body.size() > largest) {
        QFile::remove(file(url));
        return;
    }
    QDir().mkpath(m_folder);
    if (!replaceFile(file(url), fileOf(url, answer)))
        qCWarning(answerLog) << "an answer could not be kept in" << m_folder;
    makeRoom();
}

void AnswerStore::used(const QUrl& url) const { utimes(QFile::encodeName(file(url)).constData(), nullptr); }

void AnswerStore::makeRoom() const {
    const auto files = QDir(m_folder).entryInfoList({u'*' + suffix}, QDir::Files, QDir::Time); // newest first
    qint64 bytes = 0;
    for (qsizetype i = 0; i < files.size(); ++i) {
        bytes += files.at(i).size();
        if (i >= mostAnswers || bytes > mostBytes)
            QFile::remove(files.at(i).filePath());
    }
}

HttpHeaders conditionsOf(const KeptAnswer& kept) {
    HttpHeaders headers;
    if (!kept.tag.isEmpty())
        headers.append({"If-None-Match", kept.tag});
    if (!kept.modified.isEmpty())
        headers.append({"If-Modified-Since", kept.modified});
    return headers;
}

} // namespace sheaf
