#pragma once

#include "summaries/summariser.h"
#include "support/fake_peer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <memory>

/// What the tests of engines that talk to a server share.
namespace sheaf::test {

using namespace Qt::StringLiterals;

inline const QString engineKey = u"test-key-0123456789"_s;

inline EngineOptions optionsFor(const FakePeer& peer) {
    return {.name = u"work"_s,
            .kind = u"openai"_s,
            .baseUrl = peer.url(u"/v1"_s).toString(),
            .model = u"lantern-2"_s,
            .key = engineKey,
            .timeoutMs = 5000,
            .interests = {u"long context"_s}};
}

/// A whole reply around a model's content; costs 100 tokens in and 10 out.
inline QByteArray chat(const QString& content) {
    const QJsonObject message{{u"role"_s, u"assistant"_s}, {u"content"_s, content}};
    const QJsonObject choice{{u"index"_s, 0}, {u"finish_reason"_s, u"stop"_s}, {u"message"_s, message}};
    const QJsonObject usage{{u"prompt_tokens"_s, 100}, {u"completion_tokens"_s, 10}};
    return QJsonDocument(QJsonObject{{u"choices"_s, QJsonArray{choice}}, {u"usage"_s, usage}}).toJson();
}

/// Answers in turn; the last one again and again.
inline FakePeer::Handler inTurn(QList<Answer> answers) {
    auto next = std::make_shared<std::atomic_int>(0);
    return [answers, next](const Request&) { return answers[qMin((*next)++, int(answers.size()) - 1)]; };
}

} // namespace sheaf::test
