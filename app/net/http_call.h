#pragma once

#include "net/answer_store.h"
#include "net/http_message.h"
#include "net/transfer.h"

#include <QDateTime>
#include <QObject>
#include <QPromise>

namespace sheaf {

/// Where one request of an HttpClient stands between its attempts. Plain state; the client decides.
class HttpCall : public QObject {
    Q_OBJECT

  public:
    HttpCall(const HttpRequest& asked, QObject* parent);

    bool running() const { return transfer != nullptr; }
    bool cancelled() const;
    void answer(Result<HttpReply> result);

    HttpRequest request;
    QUrl url; ///< where it is now, after redirects
    QString group;
    QPromise<Result<HttpReply>> promise;
    int attempts = 0;
    int redirects = 0;
    qint64 notBeforeMs = 0;
    QDateTime heldUntil;              ///< the host's wish that was granted last, by waiting
    std::optional<HttpReply> partial; ///< the longest body that was cut off
    std::optional<KeptAnswer> kept;   ///< the answer of before that the server may confirm
    Transfer* transfer = nullptr;     ///< child of this object
};

} // namespace sheaf
