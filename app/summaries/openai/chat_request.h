#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace sheaf {

struct ChatMessage {
    QString role; ///< "system", "user" or "assistant"
    QString content;

    bool operator==(const ChatMessage&) const = default;
};

/// What a server is asked to understand. Servers that call themselves compatible take different parts of it.
struct ChatShape {
    enum class Format {
        Schema,     ///< response_format json_schema, strict
        JsonObject, ///< response_format json_object
        Plain,      ///< the prompt alone asks for JSON
    };
    Format format = Format::Schema;
    bool systemRole = true; ///< false: instructions go at the head of the first user message

    bool operator==(const ChatShape&) const = default;
};

/// The body of POST /chat/completions, not streamed.
QByteArray chatRequestBody(const QString& model, const QList<ChatMessage>& messages, const ChatShape& shape);

/// The next simpler shape for a server that refused this one with that status and error text; none where the
/// text is not about the shape or there is nothing simpler.
std::optional<ChatShape> simplerShape(const ChatShape& shape, int status, const QString& errorText);

/// The JSON schema of a summary, as strict structured output wants it: every field required, no other
/// allowed.
QJsonObject summarySchema();

} // namespace sheaf
