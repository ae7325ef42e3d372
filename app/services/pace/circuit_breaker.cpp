#include "services/pace/circuit_breaker.h"

#include "net/retry.h"
#include "services/pace/request_pace.h"

namespace sheaf {

namespace {

constexpr int firstHoldMs = 1000;

} // namespace

CircuitBreaker::Verdict CircuitBreaker::failed(PaperKey paper, ErrorKind kind,
                                               std::optional<int> retryAfterMs, qint64 begunMs,
                                               qint64 nowMs) {
    const QMutexLocker lock(&m_mutex);
    if (kind == ErrorKind::RateLimited)
        return refused(retryAfterMs, nowMs);
    if (begunMs > m_countedMs) {
        ++m_rounds;
        m_countedMs = nowMs;
    }
    m_papers += paper;
    return outOfOrder(kind);
}

/// A pause that the provider names itself is RequestPace's affair.
CircuitBreaker::Verdict CircuitBreaker::refused(std::optional<int> retryAfterMs, qint64 nowMs) {
    if (m_refusals++ == 0)
        m_refusedMs = nowMs;
    if (retryAfterMs.value_or(0) > longestAskedWaitMs || nowMs - m_refusedMs > longestRefusalMs)
        return {.pause = true};
    constexpr int shortestPauseMs = 1000; // some servers ask for one of 0 and go on refusing
    const int afterTheFirstFew = m_refusals - RequestPace::refusalsForAll;
    const bool unsaid = retryAfterMs.value_or(0) < shortestPauseMs;
    return {.holdMs = unsaid && afterTheFirstFew >= 0 ? backoffMs(afterTheFirstFew + 1, firstHoldMs) : 0};
}

CircuitBreaker::Verdict CircuitBreaker::outOfOrder(ErrorKind kind) {
    if (m_trying)
        return {.pause = true};
    if (kind == ErrorKind::Unreachable)
        return {.holdMs = backoffMs(m_rounds, firstHoldMs), .pause = m_rounds >= outagesInARow};
    const bool pause = m_rounds >= faultRoundsInARow && m_papers.size() >= papersInARow;
    return {.holdMs = m_rounds > 1 ? backoffMs(m_rounds - 1, firstHoldMs) : 0, .pause = pause};
}

void CircuitBreaker::answered() {
    const QMutexLocker lock(&m_mutex);
    m_trying = false;
    m_rounds = 0;
    m_papers.clear();
    m_refusals = 0;
}

} // namespace sheaf
