#include "support/model_peer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sheaf::test {

using namespace Qt::StringLiterals;

Answer modelAnswer(const Request&) {
    const QJsonObject content{
        {u"tldr"_s, u"The authors show that the proposed approach works well in short."_s},
        {u"motivation"_s, u"Earlier approaches left a gap."_s},
        {u"method"_s, u"They close it step by step."_s},
        {u"result"_s, u"The gap is closed."_s},
        {u"conclusion"_s, u"More gaps can be closed so."_s},
        {u"recommendation"_s, u"Worth a look."_s},
        {u"tags"_s, QJsonArray{u"alpha"_s, u"beta"_s}},
        {u"score"_s, 77},
        {u"score_reason"_s, u"It closes a gap."_s}};
    return modelAnswerWith(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

Answer modelAnswerWith(const QByteArray& content) {
    const QJsonObject message{{u"role"_s, u"assistant"_s}, {u"content"_s, QString::fromUtf8(content)}};
    const QJsonObject choice{{u"index"_s, 0}, {u"message"_s, message}, {u"finish_reason"_s, u"stop"_s}};
    const QJsonObject usage{
        {u"prompt_tokens"_s, 100}, {u"completion_tokens"_s, 20}, {u"total_tokens"_s, 120}};
    const QJsonObject answer{{u"id"_s, u"chatcmpl-1"_s},
                             {u"object"_s, u"chat.completion"_s},
                             {u"model"_s, u"test-model"_s},
                             {u"choices"_s, QJsonArray{choice}},
                             {u"usage"_s, usage}};
    return Answer::json(QJsonDocument(answer).toJson(QJsonDocument::Compact));
}

} // namespace sheaf::test
