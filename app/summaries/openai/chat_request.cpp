#include "summaries/openai/chat_request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QJsonObject responseFormat(ChatShape::Format format) {
    if (format == ChatShape::Format::JsonObject)
        return {{u"type"_s, u"json_object"_s}};
    return {{u"type"_s, u"json_schema"_s},
            {u"json_schema"_s,
             QJsonObject{{u"name"_s, u"summary"_s}, {u"strict"_s, true}, {u"schema"_s, summarySchema()}}}};
}

QList<ChatMessage> withoutSystemRole(QList<ChatMessage> messages) {
    if (messages.size() < 2 || messages[0].role != u"system")
        return messages;
    const QString instructions = messages.takeFirst().content;
    messages[0].content.prepend(instructions + u"\n\n"_s);
    return messages;
}

QJsonObject field(const QString& type, const QString& description) {
    return {{u"type"_s, type}, {u"description"_s, description}};
}

} // namespace

QByteArray chatRequestBody(const QString& model, const QList<ChatMessage>& messages, const ChatShape& shape) {
    QJsonArray list;
    for (const ChatMessage& message : shape.systemRole ? messages : withoutSystemRole(messages))
        list.append(QJsonObject{{u"role"_s, message.role}, {u"content"_s, message.content}});
    QJsonObject body{{u"model"_s, model}, {u"messages"_s, list}, {u"stream"_s, false}};
    if (shape.format != ChatShape::Format::Plain)
        body.insert(u"response_format"_s, responseFormat(shape.format));
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

std::optional<ChatShape> simplerShape(const ChatShape& shape, int status, const QString& errorText) {
    static const QRegularExpression aboutFormat(
        u"response_?format|json_?schema|json_?object|structured.?output|strict"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression aboutRole(
        u"(role|message).{0,40}system|system.{0,40}(role|message|instruction)"_s,
        QRegularExpression::CaseInsensitiveOption);
    // OpenRouter says 404 where no provider of the model takes the format, Mistral and vLLM say 422.
    if (status != 400 && status != 404 && status != 422)
        return std::nullopt;
    ChatShape simpler = shape;
    if (shape.format != ChatShape::Format::Plain && aboutFormat.match(errorText).hasMatch())
        simpler.format = shape.format == ChatShape::Format::Schema ? ChatShape::Format::JsonObject
                                                                   : ChatShape::Format::Plain;
    else if (shape.systemRole && aboutRole.match(errorText).hasMatch())
        simpler.systemRole = false;
    return simpler == shape ? std::nullopt : std::optional(simpler);
}

QJsonObject summarySchema() {
    const QString text = u"string"_s;
    QJsonObject tags = field(u"array"_s, u"3 to 6 subject tags, most telling first"_s);
    tags.insert(u"items"_s, QJsonObject{{u"type"_s, text}});
    const QJsonObject properties{
        {u"tldr"_s, field(text, u"one or two sentences"_s)},
        {u"motivation"_s, field(text, u"which problem, and why it matters"_s)},
        {u"method"_s, field(text, u"how it is done"_s)},
        {u"result"_s, field(text, u"what was found, with the numbers"_s)},
        {u"conclusion"_s, field(text, u"what follows"_s)},
        {u"tags"_s, tags},
        {u"score"_s, field(u"integer"_s, u"0 to 100 by the rubric"_s)},
        {u"score_reason"_s, field(text, u"why this score, in one or two sentences"_s)},
        {u"recommendation"_s, field(text, u"who should read it, or not, in one sentence"_s)},
    };
    return {{u"type"_s, u"object"_s},
            {u"properties"_s, properties},
            {u"required"_s, QJsonArray::fromStringList(properties.keys())},
            {u"additionalProperties"_s, false}};
}

} // namespace sheaf
