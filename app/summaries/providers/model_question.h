#pragma once

#include "summaries/request_gate.h"
#include "summaries/summariser.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <variant>

namespace sheaf {

struct ChatMessage {
    QString role; ///< "system", "user" or "assistant"
    QString content;

    bool operator==(const ChatMessage&) const = default;
};

/// What a model is asked, whoever provides it.
struct ModelQuestion {
    QList<ChatMessage> messages; ///< a system message, if any, first; then user and assistant in turn
    QJsonObject schema = {};     ///< JSON schema (draft 2020-12) of the answer; empty: any text will do
};

/// What a model answered.
struct ModelReply {
    QString content;      ///< without reasoning; may be empty, which DeepSeek sends now and then
    QString model;        ///< as the server names it; may be more precise than what was asked for, or empty
    TokenUse used;        ///< as the provider counts; zero where it does not say
    bool counted = false; ///< whether the provider told `used`

    bool operator==(const ModelReply&) const = default;
};

/// The answer, or why there is none.
using ModelAnswer = std::variant<ModelReply, SummaryFailure>;

} // namespace sheaf
