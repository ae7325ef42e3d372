#include "net/http_errors.h"

#include <QCoreApplication>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text) { return QCoreApplication::translate("Net", text); }

/// The address without its query, which may hold a key.
QString detailsOf(const QUrl& url, const QString& more) {
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment) + u": "_s + more;
}

struct StatusWords {
    ErrorKind kind;
    QString sentence;
};

StatusWords wordsFor(int status) {
    if (status == 429)
        return {ErrorKind::RateLimited,
                say(QT_TRANSLATE_NOOP(
                    "Net", "%1 was asked too often (HTTP %2). Wait a few minutes and try again."))};
    if (status >= 500)
        return {ErrorKind::Server,
                say(QT_TRANSLATE_NOOP("Net", "%1 reports a fault of its own (HTTP %2). Try again later."))};
    if (status == 401 || status == 403 || status == 407)
        return {ErrorKind::Refused,
                say(QT_TRANSLATE_NOOP(
                    "Net",
                    "%1 refuses access (HTTP %2). Check the address in the settings before you ask again."))};
    if (status == 402)
        return {
            ErrorKind::OutOfMoney,
            say(QT_TRANSLATE_NOOP("Net", "%1 wants to be paid first (HTTP %2). Check the account there."))};
    if (status == 404 || status == 410)
        return {ErrorKind::NotFound,
                say(QT_TRANSLATE_NOOP(
                    "Net", "%1 has nothing at this address (HTTP %2). Check the address in the settings."))};
    return {ErrorKind::Usage,
            say(QT_TRANSLATE_NOOP(
                "Net", "%1 does not accept the request (HTTP %2). Check the address in the settings."))};
}

QString transportWords(QNetworkReply::NetworkError code) {
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        return say(QT_TRANSLATE_NOOP(
            "Net", "Nothing answers at %1. Check the address in the settings, or whether the server runs."));
    case QNetworkReply::HostNotFoundError:
        return say(QT_TRANSLATE_NOOP(
            "Net", "%1 cannot be found. Check the network connection and the address in the settings."));
    case QNetworkReply::SslHandshakeFailedError:
        return say(QT_TRANSLATE_NOOP(
            "Net", "No safe connection to %1 could be made. Check the computer's clock and the network."));
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // broken off, and not asked again
        return say(QT_TRANSLATE_NOOP("Net", "%1 broke off the connection. Try again in a moment."));
    case QNetworkReply::ProtocolUnknownError:
        return say(
            QT_TRANSLATE_NOOP("Net", "The address of %1 is no web address. Correct it in the settings."));
    default:
        return say(
            QT_TRANSLATE_NOOP("Net", "%1 cannot be reached. Check the network connection and try again."));
    }
}

ErrorKind transportKind(QNetworkReply::NetworkError code) {
    switch (code) {
    case QNetworkReply::TimeoutError: return ErrorKind::Timeout;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError: return ErrorKind::Unreachable;
    case QNetworkReply::ProtocolFailure: return ErrorKind::Malformed;
    case QNetworkReply::ProtocolUnknownError: return ErrorKind::Usage;
    default: return ErrorKind::Network;
    }
}

} // namespace

QString hostOf(const QUrl& url) {
    const QString host = url.host();
    if (host.isEmpty())
        return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    return url.port() < 0 ? host : u"%1:%2"_s.arg(host, QString::number(url.port()));
}

Error statusError(const QUrl& url, int status, const QByteArray& body) {
    const StatusWords words = wordsFor(status);
    const QString details = u"HTTP %1 "_s.arg(status) + QString::fromUtf8(body.left(500));
    return {words.kind, words.sentence.arg(hostOf(url), QString::number(status)), detailsOf(url, details)};
}

Error transportError(const QUrl& url, QNetworkReply::NetworkError code, const QString& text) {
    return {transportKind(code), transportWords(code).arg(hostOf(url)), detailsOf(url, text)};
}

Error cancelledError(const QUrl& url) {
    return {
        ErrorKind::Cancelled, say(QT_TRANSLATE_NOOP("Net", "Stopped while asking %1.")).arg(hostOf(url)), {}};
}

Error timeoutError(const QUrl& url, int timeoutMs) {
    const QString sentence = say(QT_TRANSLATE_NOOP(
        "Net", "%1 did not answer in time (%2 s). Check the network connection or try again later."));
    return {ErrorKind::Timeout, sentence.arg(hostOf(url), QString::number(timeoutMs / 1000.0)),
            detailsOf(url, u"time-out"_s)};
}

Error cutOffError(const QUrl& url, qint64 received, qint64 declared) {
    const QString sentence =
        say(QT_TRANSLATE_NOOP("Net", "The answer of %1 broke off in the middle. Try again in a moment."));
    return {ErrorKind::Network, sentence.arg(hostOf(url)),
            detailsOf(url, u"%1 of %2 bytes"_s.arg(QString::number(received), QString::number(declared)))};
}

Error oversizeError(const QUrl& url, qint64 maximumBytes) {
    const QString sentence = say(QT_TRANSLATE_NOOP(
        "Net", "%1 sent more than %2 MB, so the answer was not read. Check the address in the settings."));
    const double megabytes = double(maximumBytes) / (1 << 20);
    return {ErrorKind::Malformed, sentence.arg(hostOf(url), QString::number(megabytes, 'g', 3)),
            detailsOf(url, u"too large"_s)};
}

Error redirectError(const QUrl& url, const QUrl& target) {
    const QString sentence = say(QT_TRANSLATE_NOOP(
        "Net", "%1 sends the request on to %2, which was not followed. Check the address in the settings."));
    return {ErrorKind::Usage, sentence.arg(hostOf(url), hostOf(target)), detailsOf(url, u"redirect"_s)};
}

Error longWaitError(const QUrl& url, int status, int waitMs) {
    const QString sentence =
        say(QT_TRANSLATE_NOOP("Net", "%1 asks for a pause of %2 minutes (HTTP %3). Try again after that."));
    const int minutes = std::max(1, (waitMs + 59'999) / 60'000);
    return {status == 429 ? ErrorKind::RateLimited : ErrorKind::Server,
            sentence.arg(hostOf(url), QString::number(minutes), QString::number(status)),
            detailsOf(url, u"Retry-After"_s)};
}

} // namespace sheaf
