#include "plain_reading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

/// The JSON objects of a file, one a line or one in all.
QList<QJsonObject> objectsIn(const QByteArray& body) {
    if (const QJsonDocument whole = QJsonDocument::fromJson(body); whole.isObject())
        return {whole.object()};
    QList<QJsonObject> objects;
    for (QByteArray line : body.split('\n')) {
        if (line.startsWith("data:"))
            line = line.mid(5);
        if (const QJsonDocument one = QJsonDocument::fromJson(line.trimmed()); one.isObject())
            objects += one.object();
    }
    return objects;
}

void expectOpenAi(const QJsonObject& object, PlainReading& expected) {
    const QJsonValue choice = object[u"choices"_s][0];
    for (const auto* field : {u"message", u"delta"})
        expected.content += choice[QStringView(field)][u"content"].toString();
    if (const QString reason = choice[u"finish_reason"].toString(); !reason.isEmpty())
        expected.usable = reason != u"length" && reason != u"content_filter" && reason != u"error";
    expected.input = qMax(expected.input, object[u"usage"_s][u"prompt_tokens"].toInt());
    expected.output = qMax(expected.output, object[u"usage"_s][u"completion_tokens"].toInt());
    if (object[u"error"_s].isObject())
        expected.usable = false;
}

void expectAnthropic(const QJsonObject& object, PlainReading& expected) {
    const QJsonObject message = object[u"type"_s] == u"message"_s ? object : object[u"message"_s].toObject();
    for (const QJsonValue block : message[u"content"_s].toArray()) {
        expected.content += block[u"text"].toString();
        if (block[u"type"] == u"tool_use"_s && !block[u"input"].toObject().isEmpty())
            expected.tool +=
                QString::fromUtf8(QJsonDocument(block[u"input"].toObject()).toJson(QJsonDocument::Compact));
    }
    expected.content += object[u"delta"_s][u"text"].toString();
    expected.tool += object[u"delta"_s][u"partial_json"].toString();
    for (const QJsonValue& reason : {message[u"stop_reason"_s], object[u"delta"_s][u"stop_reason"]})
        if (!reason.toString().isEmpty())
            expected.usable = reason != u"max_tokens"_s && reason != u"refusal"_s;
    for (const QJsonValue& usage : {message[u"usage"_s], object[u"usage"_s]}) {
        if (usage[u"input_tokens"].isDouble())
            expected.input = usage[u"input_tokens"].toInt() + usage[u"cache_creation_input_tokens"].toInt() +
                             usage[u"cache_read_input_tokens"].toInt();
        if (usage[u"output_tokens"].isDouble())
            expected.output = usage[u"output_tokens"].toInt();
    }
    if (object[u"type"_s] == u"error"_s)
        expected.usable = false;
}

void expectGemini(const QJsonObject& object, PlainReading& expected) {
    const QJsonValue candidate = object[u"candidates"_s][0];
    for (const QJsonValue part : candidate[u"content"][u"parts"].toArray())
        if (!part[u"thought"].toBool())
            expected.content += part[u"text"].toString();
    if (const QString reason = candidate[u"finishReason"].toString(); !reason.isEmpty())
        expected.usable = reason == u"STOP";
    const QJsonValue usage = object[u"usageMetadata"_s];
    expected.input = usage[u"promptTokenCount"].toInt();
    expected.output = usage[u"candidatesTokenCount"].toInt() + usage[u"thoughtsTokenCount"].toInt();
}

void expectOllama(const QJsonObject& object, PlainReading& expected) {
    expected.content += object[u"message"_s][u"content"].toString();
    expected.input = object[u"prompt_eval_count"_s].toInt();
    expected.output = object[u"eval_count"_s].toInt();
    expected.usable = object[u"done"_s].toBool();
}

} // namespace

PlainReading plainReading(const QByteArray& body, const QString& kind) {
    PlainReading expected;
    for (const QJsonObject& object : objectsIn(body)) {
        if (kind == u"openai")
            expectOpenAi(object, expected);
        else if (kind == u"anthropic")
            expectAnthropic(object, expected);
        else if (kind == u"gemini")
            expectGemini(object, expected);
        else
            expectOllama(object, expected);
    }
    return expected;
}

} // namespace sheaf::test
