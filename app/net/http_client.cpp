#include "net/http_client.h"

#include "net/http_call.h"
#include "net/http_errors.h"
#include "net/retry.h"

#include <QSslConfiguration>
#include <QThreadPool>

#include <chrono>

namespace sheaf {

namespace {

constexpr int tickMs = 20;
constexpr int mostRedirects = 5;
constexpr std::chrono::milliseconds afterTheStart{1500};

bool isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// To the same scheme or to https: never from safe to unsafe, and never to a file.
bool mayFollow(const QUrl& from, const QUrl& to) {
    const QString scheme = to.scheme().toLower();
    return !to.host().isEmpty() && (scheme == QStringLiteral("https") || scheme == from.scheme().toLower());
}

/// The first request loads the libraries of https, which holds its thread for 13 ms and more: another one
/// does so before, once the program has started.
void loadTlsAhead(QObject* client) {
    QTimer::singleShot(afterTheStart, client, [] {
        QThreadPool::globalInstance()->start([] { QSslConfiguration::defaultConfiguration(); });
    });
}

} // namespace

HttpClient::HttpClient(HttpOptions options, const Clock& clock, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_clock(clock), m_shared(m_options.paceFolder),
      m_answers(m_options.answerFolder) {
    m_time.start();
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &HttpClient::advance);
    loadTlsAhead(this);
}

HttpClient::~HttpClient() {
    while (!m_calls.isEmpty())
        finish(m_calls.first(), cancelledError(m_calls.first()->url));
    // Replies belong to the manager, which goes before this object's children would.
    qDeleteAll(findChildren<HttpCall*>(Qt::FindDirectChildrenOnly));
}

QFuture<Result<HttpReply>> HttpClient::get(const HttpRequest& request) {
    auto* call = new HttpCall(request, this);
    call->request.timeoutMs = realMs(request.timeoutMs);
    m_calls.append(call);
    m_tick.start();
    // Not from here: the caller has no future yet that could be told of a failure.
    QMetaObject::invokeMethod(this, &HttpClient::advance, Qt::QueuedConnection);
    return call->promise.future();
}

void HttpClient::advance() {
    const QList<HttpCall*> calls = m_calls; // finishing a call may run callers' code, which may add some
    for (HttpCall* call : calls) {
        if (!m_calls.contains(call))
            continue;
        if (call->cancelled())
            finish(call, cancelledError(call->url));
        else if (mayBegin(call))
            begin(call);
    }
    if (m_calls.isEmpty())
        m_tick.stop();
}

/// With the turn taken, where it may.
bool HttpClient::mayBegin(HttpCall* call) {
    const int intervalMs = keptIntervalMs(call->url, call->request.minimumIntervalMs);
    const bool isReady = !call->running() && m_time.elapsed() >= call->notBeforeMs &&
                         m_pacer.mayStart(call->group, intervalMs, m_time.elapsed()) && !isHeld(call);
    if (!isReady)
        return false;
    const Turn turn = m_shared.tryBegin(call->group, intervalMs);
    if (!turn)
        m_pacer.holdUntil(call->group, m_time.elapsed() + turn.tryAgainMs);
    return turn.taken;
}

/// Whether the host has asked the user for a pause, be it in an earlier life of the program. The call then
/// waits for its end, or fails where that is far away.
bool HttpClient::isHeld(HttpCall* call) {
    const QDateTime now = m_clock.now();
    const std::optional<Hold> hold = m_shared.holdOf(hostOf(call->url), now);
    if (!hold || hold->until == call->heldUntil)
        return false;
    const auto leftMs = int(now.msecsTo(hold->until));
    call->heldUntil = hold->until;
    call->notBeforeMs = m_time.elapsed() + realMs(leftMs);
    if (leftMs > m_options.longestWaitMs)
        finish(call, longWaitError(call->url, hold->status, leftMs));
    return true;
}

void HttpClient::begin(HttpCall* call) {
    ++call->attempts;
    m_pacer.started(call->group);
    call->kept = call->request.keepAnswer ? m_answers.find(call->url) : std::nullopt;
    HttpRequest asked = call->request;
    if (call->kept)
        asked.headers += conditionsOf(*call->kept);
    std::unique_ptr<QNetworkReply> reply(
        m_manager.get(networkRequest(asked, call->url, m_options.userAgent)));
    call->transfer = new Transfer(std::move(reply), call->request, call->request.cancel, call);
    connect(call->transfer, &Transfer::finished, this, [this, call] {
        const TransferEnd end = call->transfer->end();
        abandon(call);
        ended(call, end);
    });
}

/// Lets go of the attempt under way, if there is one.
void HttpClient::abandon(HttpCall* call) {
    if (!call->transfer)
        return;
    call->transfer->disconnect(this);
    call->transfer->deleteLater();
    call->transfer = nullptr;
    m_pacer.ended(call->group, m_time.elapsed());
    m_shared.end(call->group);
}

void HttpClient::ended(HttpCall* call, const TransferEnd& end) {
    if (!end.failure)
        return judge(call, end.reply);
    const bool isSuccess = end.reply.status >= 200 && end.reply.status < 300;
    const qsizetype best = call->partial ? call->partial->body.size() : 0;
    if (isSuccess && end.reply.body.size() > best)
        call->partial = end.reply;
    if (end.passing)
        return retryOrFail(call, *end.failure);
    finish(call, *end.failure);
}

void HttpClient::judge(HttpCall* call, const HttpReply& reply) {
    const int status = reply.status;
    if (status == 304 && call->kept)
        return confirm(call);
    if (status == 200 && call->request.keepAnswer)
        m_answers.keep(call->url, reply);
    if ((status >= 200 && status < 300) || call->request.alsoAccept.contains(status))
        return finish(call, reply);
    if (isRedirect(status))
        return redirect(call, reply);
    const Error error = statusError(call->url, status, reply.body);
    if (!isPassingStatus(status))
        return finish(call, error);
    const std::optional<int> wait = askedWaitMs(reply.header("Retry-After"), m_clock.now());
    if (wait.value_or(0) > 0) {
        call->heldUntil = m_clock.now().addMSecs(*wait);
        m_shared.hold(hostOf(call->url), {call->heldUntil, status});
    }
    if (wait.value_or(0) > m_options.longestWaitMs)
        return finish(call, longWaitError(call->url, status, *wait));
    retryOrFail(call, error, wait);
}

/// Nothing has changed: the answer of before is this one.
void HttpClient::confirm(HttpCall* call) {
    m_answers.used(call->url);
    finish(call, HttpReply{.status = 200,
                           .headers = {{"Content-Type", call->kept->type}},
                           .body = call->kept->body,
                           .finalUrl = call->url});
}

void HttpClient::redirect(HttpCall* call, const HttpReply& reply) {
    const QUrl target = call->url.resolved(QUrl::fromEncoded(reply.header("Location")));
    if (!mayFollow(call->url, target) || ++call->redirects > mostRedirects)
        return finish(call, redirectError(call->url, target));
    // What was meant for one host is not told another.
    if (target.host() != call->url.host() || target.port() != call->url.port())
        call->request.headers.clear();
    call->url = target;
    call->group = keptPacingGroup(target, call->request.pacingGroup);
    --call->attempts;
}

void HttpClient::retryOrFail(HttpCall* call, const Error& error, std::optional<int> askedWait) {
    if (call->attempts > call->request.retries)
        return finish(call, error);
    const int own = backoffMs(call->attempts, m_options.backoffBaseMs);
    call->notBeforeMs = m_time.elapsed() + realMs(std::max(own, askedWait.value_or(0)));
    if (askedWait)
        m_pacer.holdUntil(call->group, call->notBeforeMs);
}

void HttpClient::finish(HttpCall* call, Result<HttpReply> result) {
    abandon(call);
    m_calls.removeOne(call);
    call->deleteLater();
    const bool wasStopped = !result.ok() && result.error().kind == ErrorKind::Cancelled;
    if (!result.ok() && !wasStopped && call->request.keepPartial && call->partial) {
        HttpReply part = *call->partial;
        part.cutOff = result.error();
        return call->answer(part);
    }
    call->answer(std::move(result));
}

} // namespace sheaf
