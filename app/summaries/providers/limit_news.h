#pragma once

#include "net/http_message.h"
#include "summaries/request_gate.h"

namespace sheaf {

/// What a reply's headers (and, for the pause asked for, its body) say of the limits that are kept:
/// x-ratelimit-* of OpenAI and those who followed, anthropic-ratelimit-*, Retry-After. The pause counts only
/// where the request was turned away: Anthropic names one beside good answers too.
LimitNews limitNews(const HttpReply& reply);

} // namespace sheaf
