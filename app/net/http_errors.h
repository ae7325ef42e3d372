#pragma once

#include "base/result.h"

#include <QNetworkReply>
#include <QUrl>

namespace sheaf {

/// The host as the reader knows it: with the port where it is not the usual one, without user or password.
QString hostOf(const QUrl& url);

/// The error for a status that is no success. `body` goes to the details, shortened.
Error statusError(const QUrl& url, int status, const QByteArray& body);

/// The error for a request that got no whole answer.
Error transportError(const QUrl& url, QNetworkReply::NetworkError code, const QString& text);

Error cancelledError(const QUrl& url);
Error timeoutError(const QUrl& url, int timeoutMs);
Error cutOffError(const QUrl& url, qint64 received, qint64 declared);
Error oversizeError(const QUrl& url, qint64 maximumBytes);
Error redirectError(const QUrl& url, const QUrl& target);
Error longWaitError(const QUrl& url, int status, int waitMs);

} // namespace sheaf
