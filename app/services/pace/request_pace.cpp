#include "services/pace/request_pace.h"

#include <algorithm>

namespace sheaf {

void RequestPace::Allowance::hear(std::optional<int> nowLeft, std::optional<int> reset, qint64 nowMs) {
    if (!nowLeft)
        return;
    // Without a time the limit is taken to be one of a minute.
    *this = {true, *nowLeft, std::max<qint64>(most, *nowLeft), nowMs, reset.value_or(int(windowMs))};
}

void RequestPace::Allowance::take(qint64 amount) {
    if (known)
        left -= amount;
}

qint64 RequestPace::Allowance::waitMs(qint64 amount, qint64 nowMs) const {
    const qint64 untilReset = heardMs + resetMs - nowMs;
    if (!known || untilReset <= 0)
        return 0;
    const qint64 lacking = std::min(amount, std::max<qint64>(most, 1)) - left;
    if (lacking <= 0)
        return 0;
    const qint64 refills = most - left; // within resetMs
    const qint64 untilEnough = refills <= 0 ? untilReset : heardMs + lacking * resetMs / refills - nowMs;
    return std::clamp<qint64>(untilEnough, 0, untilReset);
}

qint64 RequestPace::waitMs(int tokens, qint64 nowMs) {
    return std::max({qint64(0), m_heldUntilMs - nowMs, windowWaitMs(tokens, nowMs),
                     m_requests.waitMs(1, nowMs), m_tokens.waitMs(tokens, nowMs)});
}

qint64 RequestPace::windowWaitMs(int tokens, qint64 nowMs) {
    while (!m_window.empty() && m_window.front().atMs + windowMs <= nowMs) {
        m_tokensInWindow -= m_window.front().tokens;
        m_window.pop_front();
    }
    qint64 requests = qint64(m_window.size()) + 1;
    qint64 sum = m_tokensInWindow + tokens;
    qint64 wait = 0;
    for (const Sent& sent : m_window) {
        const bool tooMany = m_limits.requestsPerMinute > 0 && requests > m_limits.requestsPerMinute;
        const bool tooMuch = m_limits.tokensPerMinute > 0 && sum > m_limits.tokensPerMinute;
        if (!tooMany && !tooMuch)
            break;
        wait = sent.atMs + windowMs - nowMs;
        --requests;
        sum -= sent.tokens;
    }
    return wait;
}

qint64 RequestPace::left(int tokens, qint64 nowMs) {
    const qint64 mark = ++m_lastMark;
    if (m_limits.requestsPerMinute > 0 || m_limits.tokensPerMinute > 0) {
        m_window.push_back({mark, nowMs, tokens});
        m_tokensInWindow += tokens;
    }
    m_requests.take(1);
    m_tokens.take(tokens);
    return mark;
}

void RequestPace::settled(qint64 mark, int usedTokens, const LimitNews& news, qint64 nowMs) {
    const auto sent = std::lower_bound(m_window.begin(), m_window.end(), mark,
                                       [](const Sent& one, qint64 wanted) { return one.mark < wanted; });
    if (sent != m_window.end() && sent->mark == mark) {
        m_tokensInWindow += usedTokens - sent->tokens;
        sent->tokens = usedTokens;
    }
    m_requests.hear(news.requestsLeft, news.requestsResetMs, nowMs);
    m_tokens.hear(news.tokensLeft, news.tokensResetMs, nowMs);
    hearRefusal(news, usedTokens > 0, nowMs);
}

void RequestPace::hearRefusal(const LimitNews& news, bool used, qint64 nowMs) {
    if (used) { // some providers send Retry-After with every good reply
        m_refusals = 0;
        return;
    }
    if (!news.retryAfterMs)
        return;
    ++m_refusals;
    const bool nothingLeft = news.requestsLeft == 0 || news.tokensLeft == 0;
    if (nothingLeft || m_refusals >= refusalsForAll)
        hold(*news.retryAfterMs, nowMs);
}

void RequestPace::hold(qint64 forMs, qint64 nowMs) { m_heldUntilMs = std::max(m_heldUntilMs, nowMs + forMs); }

} // namespace sheaf
