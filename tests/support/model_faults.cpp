#include "support/model_faults.h"

#include "support/model_peer.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

/// A good envelope that ends for this reason, in the provider's word for it.
Answer endedBy(const QString& kind, const QByteArray& content, const QHash<QString, QByteArray>& reasons) {
    Answer answer = modelAnswerOf(kind, content);
    for (const char* good : {"\"finish_reason\":\"stop\"", "\"stop_reason\":\"end_turn\"",
                             "\"finishReason\":\"STOP\"", "\"done_reason\":\"stop\""}) {
        const QByteArray whole(good);
        const QByteArray name = whole.left(whole.indexOf(':') + 1);
        answer.body.replace(whole, name + '"' + reasons.value(kind) + '"');
    }
    return answer;
}

} // namespace

QStringList modelKinds() { return {u"openai"_s, u"anthropic"_s, u"gemini"_s, u"ollama"_s}; }

QByteArray modelError(const QString& kind, int status, const QString& words) {
    QJsonObject error{{u"message"_s, words}};
    if (kind == u"gemini")
        error.insert(u"code"_s, status);
    if (kind == u"anthropic")
        error.insert(u"type"_s, u"some_error"_s);
    if (kind == u"ollama")
        return QJsonDocument(QJsonObject{{u"error"_s, words}}).toJson();
    return QJsonDocument(QJsonObject{{u"type"_s, u"error"_s}, {u"error"_s, error}}).toJson();
}

QList<ModelFault> modelFaults(const QString& kind) {
    using K = ErrorKind;
    using A = AfterFailure;
    const auto status = [&kind](int code) {
        return Answer::json(modelError(kind, code, u"what it said"_s), code);
    };
    const Answer good = modelAnswerOf(kind, modelContent());
    Answer cut = good;
    cut.cutAfterBytes = good.body.size() / 2;
    Answer torn = good;
    torn.resetAfterBytes = good.body.size() / 2;
    Answer stalled = good;
    stalled.stallAfterBytes = good.body.size() / 2;
    Answer noText = good;
    noText.body.replace("T", "\xff\xfe");
    return {
        {"400", status(400), K::Usage, A::GiveUp, u"what it said"_s},
        {"401", status(401), K::Refused, A::PauseQueue, u"what it said"_s},
        {"402", status(402), K::OutOfMoney, A::PauseQueue, u"what it said"_s},
        {"403", status(403), K::Refused, A::PauseQueue, u"what it said"_s},
        {"404", status(404), K::NotFound, A::PauseQueue, u"what it said"_s},
        {"413", status(413), K::Usage, A::GiveUp, u"what it said"_s},
        {"429", status(429), K::RateLimited, A::TryLater, u"what it said"_s},
        {"500", status(500), K::Server, A::TryLater, u"what it said"_s},
        {"502", status(502), K::Server, A::TryLater, u"what it said"_s},
        {"502 page", {.status = 502, .body = "<html>Bad gateway</html>"}, K::Server, A::TryLater, u"502"_s},
        {"503", status(503), K::Server, A::TryLater, u"what it said"_s},
        {"529", status(529), K::Server, A::TryLater, u"what it said"_s},
        {"reset", {.reset = true}, K::Network, A::TryLater},
        {"closed after half", cut, K::Network, A::TryLater, u"broke off"_s},
        {"reset after half", torn, K::Network, A::TryLater, u"broke off"_s},
        {"silence", {.hang = true}, K::Timeout, A::TryLater},
        {"silence after half", stalled, K::Timeout, A::TryLater},
        {"invalid UTF-8", noText, K::Malformed, A::GiveUp, u"UTF-8"_s},
        {"web page", {.body = "<html>Sign in</html>"}, K::Malformed, A::GiveUp, u"web page"_s},
        {"no JSON", {.body = "hello"}, K::Malformed, A::GiveUp, u"no model's reply"_s},
        {"nothing", {.body = ""}, K::Malformed, A::GiveUp, u"no model's reply"_s},
        {"other JSON", Answer::json(R"({"hello": 1})"), K::Malformed, A::GiveUp, u"no model's reply"_s},
        {"error inside", Answer::json(modelError(kind, 503, u"what it said"_s)), K::Server, A::TryLater,
         u"what it said"_s},
        {"filtered",
         endedBy(kind, "",
                 {{u"openai"_s, "content_filter"}, {u"anthropic"_s, "refusal"}, {u"gemini"_s, "SAFETY"}}),
         K::Malformed, A::GiveUp,
         kind == u"anthropic" ? u"refused"_s
         : kind == u"ollama"  ? u"empty"_s
                              : u"content filter"_s},
        {"empty", modelAnswerOf(kind, ""), K::Malformed, A::GiveUp, u"empty"_s},
        {"length",
         endedBy(kind, "{\"tldr\": \"It wor",
                 {{u"openai"_s, "length"},
                  {u"anthropic"_s, "max_tokens"},
                  {u"gemini"_s, "MAX_TOKENS"},
                  {u"ollama"_s, "length"}}),
         K::Malformed, A::GiveUp, u"length limit"_s}};
}

} // namespace sheaf::test
