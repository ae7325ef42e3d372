#include "summaries/openai/chat_reply.h"

#include "summaries/openai/provider_error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text) { return QCoreApplication::translate("ChatReply", text); }

SummaryFailure failure(const QString& sentence, const ChatReply& spent) {
    return {
        {ErrorKind::Malformed, sentence}, AfterFailure::GiveUp, {}, spent.inputTokens, spent.outputTokens};
}

SummaryFailure noChatReply(const HttpReply& reply, const QString& engine) {
    const bool html = reply.body.trimmed().startsWith('<');
    const char* sentence =
        html
            ? QT_TRANSLATE_NOOP(
                  "ChatReply", "The engine \"%1\" answered with a web page instead of a model's reply. Check "
                               "engines.%1.base_url, which usually ends in /v1, and any proxy in between.")
            : QT_TRANSLATE_NOOP("ChatReply",
                                "The engine \"%1\" answered with something that is no model's reply. Check "
                                "engines.%1.base_url, which usually ends in /v1.");
    return {{ErrorKind::Malformed, words(sentence).arg(engine)}};
}

/// Content is a text, or (Mistral's reasoning models, some proxies) a list of parts of which some are text.
QString contentOf(const QJsonValue& content) {
    if (!content.isArray())
        return content.toString();
    QString text;
    for (const QJsonValue part : content.toArray())
        if (part.toObject().value(u"type"_s) == u"text"_s)
            text += part.toObject().value(u"text"_s).toString();
    return text;
}

std::optional<SummaryFailure> unfinished(const QJsonObject& choice, const ChatReply& spent,
                                         const QString& key) {
    const QString reason = choice.value(u"finish_reason"_s).toString();
    const QString refusal = choice.value(u"message"_s).toObject().value(u"refusal"_s).toString();
    if (!refusal.isEmpty())
        return failure(
            words(QT_TRANSLATE_NOOP("ChatReply", "The model refused to summarise this paper: “%1”"))
                .arg(presentable(refusal, key)),
            spent);
    if (reason == u"length")
        return failure(words(QT_TRANSLATE_NOOP("ChatReply",
                                               "The reply was cut off: the model reached its length limit.")),
                       spent);
    if (reason == u"content_filter")
        return failure(
            words(QT_TRANSLATE_NOOP("ChatReply", "The provider's content filter held the reply back.")),
            spent);
    return std::nullopt;
}

} // namespace

std::variant<ChatReply, SummaryFailure> readChatReply(const HttpReply& reply, const QString& engine,
                                                      const QString& key) {
    const QJsonObject root = QJsonDocument::fromJson(reply.body).object();
    if (root.value(u"error"_s).isObject() || root.value(u"error"_s).isString())
        return failureOf(reply, engine, root.value(u"model"_s).toString(), key);
    const QJsonObject choice = root.value(u"choices"_s).toArray().first().toObject();
    if (choice.value(u"error"_s).isObject()) { // OpenRouter, when the provider behind it broke off
        const QJsonDocument inner(QJsonObject{{u"error"_s, choice.value(u"error"_s)}});
        return failureOf(HttpReply{reply.status, reply.headers, inner.toJson(), reply.finalUrl}, engine, {},
                         key);
    }
    if (!choice.value(u"message"_s).isObject())
        return noChatReply(reply, engine);
    const QJsonObject usage = root.value(u"usage"_s).toObject();
    const ChatReply read{contentOf(choice.value(u"message"_s).toObject().value(u"content"_s)),
                         root.value(u"model"_s).toString(), qMax(0, usage.value(u"prompt_tokens"_s).toInt()),
                         qMax(0, usage.value(u"completion_tokens"_s).toInt())};
    if (const auto failed = unfinished(choice, read, key))
        return *failed;
    return read;
}

} // namespace sheaf
