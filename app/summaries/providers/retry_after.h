#pragma once

#include "net/http_message.h"

#include <optional>

namespace sheaf {

/// How long a provider asks to wait, in milliseconds: from retry-after-ms, retry-after (seconds, or a date
/// counted from the reply's own Date), Gemini's RetryInfo ("48s") or OpenAI's words ("Please try again in
/// 6m0s"). At most a day.
std::optional<int> retryAfterMs(const HttpReply& reply);

/// "300ms", "1.5s", "6m0s", "1h2m" in milliseconds.
std::optional<int> durationMs(const QString& text);

} // namespace sheaf
