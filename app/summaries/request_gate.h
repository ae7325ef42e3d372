#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QtGlobal>

#include <optional>

namespace sheaf {

/// Tokens as a provider counts and bills them.
struct TokenUse {
    int input = 0;
    int output = 0;

    bool operator==(const TokenUse&) const = default;
};

/// What a provider's reply says of the limits it keeps (`x-ratelimit-*`, `Retry-After`, …). What it does not
/// say is left out. Times are milliseconds from the reply's arrival.
struct LimitNews {
    std::optional<int> requestsLeft = {};
    std::optional<int> requestsResetMs = {};
    std::optional<int> tokensLeft = {};
    std::optional<int> tokensResetMs = {};
    std::optional<int> retryAfterMs = {};
};

/// Stands before every request that a model's engine makes: keeps the pace the provider allows, and holds
/// back the money the request may cost at most. Shared by an engine's workers: thread-safe; calls block.
class RequestGate {
  public:
    RequestGate() = default;
    RequestGate(const RequestGate&) = delete;
    RequestGate& operator=(const RequestGate&) = delete;
    virtual ~RequestGate() = default;

    /// Waits until a request of at most `worst` may go out, and reserves its cost. Gives a ticket for
    /// `leave`. An ErrorKind::OverCap error where it would pass the reader's cap: no request may be made, and
    /// the queue is to pause. ErrorKind::Cancelled where the flag was raised meanwhile.
    virtual Result<qint64> enter(const TokenUse& worst, const CancelFlag& cancel) = 0;

    /// The request is over, however it went. Without `used` (the reply was cut off, none came after the
    /// request was sent) the worst is taken for spent; a request that never left, or was refused, used none.
    virtual void leave(qint64 ticket, const std::optional<TokenUse>& used, const LimitNews& news) = 0;
};

} // namespace sheaf
