#pragma once

#include "net/http_message.h"
#include "summaries/summariser.h"

#include <variant>

namespace sheaf {

/// The part of a /chat/completions reply that is used.
struct ChatReply {
    QString content;
    QString model; ///< as the server names it; may be more precise than what was asked for
    int inputTokens = 0;
    int outputTokens = 0;

    bool operator==(const ChatReply&) const = default;
};

/// Reads a reply with status 200: the content, or why there is none (cut off by the length limit, held back
/// by a content filter, refused by the model, an error object in place of an answer, not a chat reply at
/// all). Reasoning that comes beside the content is left out. An empty content is no failure here: DeepSeek
/// sends it now and then, and it is worth asking again. `engine` and `key` are for the sentences: one is in
/// them, the other never.
std::variant<ChatReply, SummaryFailure> readChatReply(const HttpReply& reply, const QString& engine,
                                                      const QString& key);

} // namespace sheaf
