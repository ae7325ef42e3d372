#pragma once

#include "net/http_message.h"
#include "summaries/summariser.h"

#include <QJsonDocument>

namespace sheaf {

/// What a provider says went wrong, as far as its body can be read.
struct ProviderComplaint {
    QString text; ///< its own words, on one line, without the key
    QString code; ///< "insufficient_quota", "model_not_found", …; error type or status name where there is no
                  ///< code
    int status = 0; ///< of the complaint itself, where it carries one (an error inside a 200); else 0
    bool aboutInput = false; ///< this paper's text was turned down, not the reader
};

/// Reads the error bodies of OpenAI, DeepSeek, OpenRouter, Mistral, vLLM, Anthropic, Gemini and Ollama. None
/// where the body is no JSON error.
std::optional<ProviderComplaint> readComplaint(const QByteArray& body, const QString& key);

/// The failure for a reply that is no success: what happened, in the provider's own words, and what the queue
/// should do. An error that came with a good status counts as the status that it names.
SummaryFailure failureOf(const HttpReply& reply, const QString& engine, const QString& model,
                         const QString& key);

/// The failure for a request that got no reply.
SummaryFailure failureOf(const Error& transport);

/// The text without the key, as it is or percent-encoded, whatever its case.
QString withoutKey(QString text, const QString& key);

/// Text from a provider fit for a sentence: one line, shortened, with the key and whatever looks like a
/// (masked) key cut out.
QString presentable(const QString& text, const QString& key);

} // namespace sheaf
