#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <functional>
#include <optional>
#include <utility>

namespace sheaf {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// What is asked of a server and how patiently. Times are milliseconds.
struct HttpRequest {
    QUrl url;
    HttpHeaders headers = {};
    QString pacingGroup = {};  ///< requests of one group go one at a time; empty: unpaced
    int minimumIntervalMs = 0; ///< within the group: from the end of one answer to the next request
    int timeoutMs = 30'000; ///< without a byte in either direction; an attempt takes at most ten times that
    int retries = 3;        ///< after the first attempt
    qint64 maximumBytes = 64 << 20; ///< of the body, unpacked
    QList<int> alsoAccept = {}; ///< statuses of 300 and above whose replies the caller wants to read itself
    /// Keep the answer, and ask only for another one next time (HttpOptions::answerFolder). For lists that
    /// are asked for again and again.
    bool keepAnswer = false;
    bool keepPartial = false; ///< hand out a body that was cut off, with HttpReply::cutOff set
    CancelFlag cancel = {};
    /// Called as the body comes, with the bytes so far and those in all (0 where the server does not say), on
    /// the client's thread. It must not end the client.
    std::function<void(qint64 received, qint64 total)> progress = {};
};

/// What a server answered.
struct HttpReply {
    int status = 0;
    HttpHeaders headers = {};
    QByteArray body = {};
    QUrl finalUrl = {}; ///< after redirects
    std::optional<Error> cutOff =
        {}; ///< the body is not all of it, and why; only with HttpRequest::keepPartial

    /// The first header of that name, whatever its case; empty where there is none.
    QByteArray header(const QByteArray& name) const;
};

} // namespace sheaf
