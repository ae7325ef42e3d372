#pragma once

#include "base/clock.h"
#include "net/answer_store.h"
#include "net/http_message.h"
#include "net/pacer.h"
#include "net/shared_pace.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

namespace sheaf {

class HttpCall;
struct TransferEnd;

struct HttpOptions {
    QByteArray userAgent;       ///< "Sheaf/0.1 (+https://…)": who asks, and where to complain
    int backoffBaseMs = 1000;   ///< before the first retry; doubles with each, with jitter
    QString paceFolder = {};    ///< where the user's processes share turns and pauses; empty: nowhere
    QString answerFolder = {};  ///< where answers are kept (HttpRequest::keepAnswer); empty: nowhere
    int longestWaitMs = 60'000; ///< a server that asks for a longer pause (Retry-After) ends the request
    /// How many times faster than the computer's the given clock runs: time-outs, back-off and pauses asked
    /// for are that much shorter. 1 wherever the servers are real; the pace between requests is kept whatever
    /// it is.
    int timeLapse = 1;
};

/// Asks servers for things, politely and without blocking: paced (together with the user's other processes,
/// see SharedPace), retried, redirected never to something less safe, without cookies. Every failure is one
/// sentence that names the host. Lives on one thread with an event loop; futures finish there. When it is
/// destroyed, what is under way ends as ErrorKind::Cancelled.
class HttpClient : public QObject {
    Q_OBJECT

  public:
    /// The clock reads Retry-After dates and must outlive the client.
    HttpClient(HttpOptions options, const Clock& clock, QObject* parent = nullptr);
    ~HttpClient() override;

    /// Retries are this client's own, paced like any request; only where a connection breaks before the
    /// answer begins, Qt asks once more at once. Raising the request's flag or cancelling the future ends it
    /// within 50 ms.
    QFuture<Result<HttpReply>> get(const HttpRequest& request);

    /// Who asks from now on.
    void setUserAgent(const QByteArray& userAgent) { m_options.userAgent = userAgent; }

  private:
    void advance();
    bool mayBegin(HttpCall* call);
    bool isHeld(HttpCall* call);
    void begin(HttpCall* call);
    void ended(HttpCall* call, const TransferEnd& end);
    void judge(HttpCall* call, const HttpReply& reply);
    void confirm(HttpCall* call);
    void redirect(HttpCall* call, const HttpReply& reply);
    void retryOrFail(HttpCall* call, const Error& error, std::optional<int> askedWaitMs = {});
    void finish(HttpCall* call, Result<HttpReply> result);
    void abandon(HttpCall* call);
    int realMs(int clockMs) const { return clockMs / m_options.timeLapse; }

    HttpOptions m_options;
    const Clock& m_clock;
    QNetworkAccessManager m_manager;
    Pacer m_pacer;
    SharedPace m_shared;
    AnswerStore m_answers;
    QElapsedTimer m_time;
    QTimer m_tick;
    QList<HttpCall*> m_calls; // children of this object
};

} // namespace sheaf
