#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace sheaf {

/// Whether the same question may get a better answer a little later.
bool isPassingStatus(int status);

/// The pause a server asks for: Retry-After, as seconds or as an HTTP date. `now` is UTC. None where it is
/// missing or unreadable.
std::optional<int> askedWaitMs(const QByteArray& retryAfter, const QDateTime& now);

/// The pause before the retry of that number (from 1): doubles each time, at most 60 s, and spread over half
/// to one and a half of it so that many clients do not come back at once. `dice` is 0 to 1.
int backoffMs(int retry, int baseMs, double dice);

/// With dice of its own.
int backoffMs(int retry, int baseMs);

} // namespace sheaf
