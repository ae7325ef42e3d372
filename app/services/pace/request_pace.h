#pragma once

#include "summaries/request_gate.h"

#include <deque>

namespace sheaf {

/// What a provider lets an account ask in a minute; 0 for no limit.
struct PaceLimits {
    int requestsPerMinute = 0;
    int tokensPerMinute = 0;
};

/// When an engine's next request may leave. Pure bookkeeping: times are milliseconds of the caller's
/// monotonic clock. Keeps three things at once:
/// - in no 60 seconds do more requests leave, or more tokens, than the limits say (a request counts its worst
///   until it is settled); one that is larger than the limit by itself goes when nothing else does;
/// - what the provider says is left, until it says that it is refilled;
/// - pauses: those asked for by `hold`, and a Retry-After that speaks for the whole account. A refusal that
///   says how long to wait speaks for its own request alone, unless the provider also says that nothing is
///   left, or has refused `refusalsForAll` requests in a row.
class RequestPace {
  public:
    static constexpr int refusalsForAll = 4;
    static constexpr qint64 windowMs = 60'000;

    explicit RequestPace(PaceLimits limits) : m_limits(limits) {}

    /// How long until a request of so many tokens may leave; 0 for now.
    qint64 waitMs(int tokens, qint64 nowMs);

    /// It leaves. Gives its mark, for `settled`.
    qint64 left(int tokens, qint64 nowMs);

    /// What the request really used, and what its reply said of the limits.
    void settled(qint64 mark, int usedTokens, const LimitNews& news, qint64 nowMs);

    /// Nothing leaves for so long; a longer pause that is under way stays.
    void hold(qint64 forMs, qint64 nowMs);

  private:
    struct Sent {
        qint64 mark;
        qint64 atMs;
        int tokens;
    };
    /// What a provider says is left of something that refills evenly.
    struct Allowance {
        bool known = false;
        qint64 left = 0;
        qint64 most = 0; ///< the largest amount ever seen: the bucket holds at least that
        qint64 heardMs = 0;
        qint64 resetMs = 0; ///< after heardMs

        void hear(std::optional<int> nowLeft, std::optional<int> reset, qint64 nowMs);
        void take(qint64 amount);
        qint64 waitMs(qint64 amount, qint64 nowMs) const;
    };

    qint64 windowWaitMs(int tokens, qint64 nowMs);
    void hearRefusal(const LimitNews& news, bool used, qint64 nowMs);

    PaceLimits m_limits;
    std::deque<Sent> m_window; ///< what left in the last minute, oldest first
    qint64 m_tokensInWindow = 0;
    Allowance m_requests;
    Allowance m_tokens;
    qint64 m_heldUntilMs = 0;
    int m_refusals = 0; ///< in a row
    qint64 m_lastMark = 0;
};

} // namespace sheaf
