#pragma once

#include "net/http_message.h"
#include "summaries/providers/model_question.h"

#include <QJsonObject>

namespace sheaf {

/// An answer as far as it was read, whoever sent it: one JSON object fills it, or the parts of a stream one
/// after the other.
struct ReplyDraft {
    enum class End {
        None,     ///< not there yet
        Whole,    ///< the model said all it had to say
        Length,   ///< it reached its length limit
        Filtered, ///< a content filter held it back
        Refused,  ///< the model declined
    };
    bool began = false;     ///< something of a model's answer was there
    bool inParts = false;   ///< it comes as a stream, which has to say when it is complete
    QString content = {};   ///< what it said, without its reasoning
    QString toolInput = {}; ///< JSON that it called the asked-for tool with
    QString model = {};
    End end = End::None;
    QString remark = {};    ///< the provider's or the model's own words on a filter or a refusal
    QJsonObject error = {}; ///< an error in place of an answer, or in the middle of one
    std::optional<int> inputTokens = {};
    std::optional<int> outputTokens = {};
    bool damaged = false; ///< a part before the last could not be read: something may be missing
};

class ModelProvider;

/// The draft of a reply's body: one JSON object, an array of them, or a stream of events (SSE) or lines
/// (NDJSON), whatever the body turns out to be.
ReplyDraft draftOf(const HttpReply& reply, const ModelProvider& provider);

/// The answer a draft comes to: the reply, or why it cannot be used. The key is kept out of everything.
ModelAnswer answerOf(const ReplyDraft& draft, const HttpReply& reply, const EngineOptions& options);

/// Sets `error` from a provider's error value, an object or (Ollama) a text.
void takeError(const QJsonValue& error, ReplyDraft& draft);

} // namespace sheaf
