#include "../chat_peer.h"
#include "summaries/providers/model_client.h"
#include "support/model_peer.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// The client and the gate: what it announces before each request, and what it says was used.
class ModelClientTest : public QObject {
    Q_OBJECT

  private slots:
    void everyRequest_passesTheGate();
    void worst_isNeverLessThanWhatIsBilled();
    void use_isToldAsFarAsItIsKnown_data();
    void use_isToldAsFarAsItIsKnown();
    void nobodyThere_usesNothing();
    void closedGate_letsNothingOut();
    void limits_areHandedOn();
    void workersOfAnEngine_findOutTogether();
};

namespace {

/// Notes what comes and goes.
class NotingGate : public RequestGate {
  public:
    Result<qint64> enter(const TokenUse& worst, const CancelFlag&) override {
        if (closed)
            return *closed;
        entered += worst;
        return qint64(entered.size());
    }
    void leave(qint64 ticket, const std::optional<TokenUse>& used, const LimitNews& told) override {
        tickets += ticket;
        left += used;
        news += told;
    }

    std::optional<Error> closed;
    QList<TokenUse> entered;
    QList<qint64> tickets;
    QList<std::optional<TokenUse>> left;
    QList<LimitNews> news;
};

const ModelQuestion question{{{u"user"_s, u"How deep? 深い"_s}}, {{u"type"_s, u"object"_s}}};

ModelAnswer ask(const EngineOptions& options, RequestGate& gate) {
    return ModelClient(options, makeModelProvider(options.kind), &gate).ask(question, {});
}

Answer refusedFormat() {
    return Answer::json(R"({"error":{"message":"This response_format type is unavailable now"}})", 400);
}

} // namespace

void ModelClientTest::everyRequest_passesTheGate() {
    const FakePeer peer(inTurn({refusedFormat(), refusedFormat(), modelAnswerWith("yes")}));
    NotingGate gate;
    QCOMPARE(std::get<ModelReply>(ask(optionsFor(peer), gate)).content, u"yes"_s);
    QCOMPARE(peer.requests().size(), 3);
    QCOMPARE(gate.entered.size(), 3);
    QCOMPARE(gate.tickets, (QList<qint64>{1, 2, 3}));
    QCOMPARE(gate.left, (QList<std::optional<TokenUse>>{TokenUse(), TokenUse(), TokenUse{100, 20}}));
}

void ModelClientTest::worst_isNeverLessThanWhatIsBilled() {
    const FakePeer peer(inTurn({modelAnswerWith("yes")}));
    NotingGate gate;
    EngineOptions options = optionsFor(peer);
    options.maxOutputTokens = 777;
    ask(options, gate);
    QVERIFY(gate.entered[0].input >= int(peer.requests().first().body.size()));
    QCOMPARE(gate.entered[0].output, 777);
}

void ModelClientTest::use_isToldAsFarAsItIsKnown_data() {
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<std::optional<TokenUse>>("used");
    const std::optional<TokenUse> unknown;
    const std::optional nothing{TokenUse()};
    Answer half = modelAnswerWith("yes");
    half.cutAfterBytes = half.body.size() / 2;
    Answer uncounted = modelAnswerWith("yes");
    uncounted.body.replace("\"usage\"", "\"unusual\"");
    QTest::newRow("counted") << modelAnswerWith("yes") << std::optional(TokenUse{100, 20});
    QTest::newRow("not counted") << uncounted << unknown;
    QTest::newRow("refused") << Answer{.status = 401} << nothing;
    QTest::newRow("server failed") << Answer{.status = 500} << nothing;
    QTest::newRow("redirected") << Answer{.status = 307, .headers = {{"Location", "http://127.0.0.1:9/"}}}
                                << nothing;
    QTest::newRow("cut off") << half << unknown;
    QTest::newRow("reset") << Answer{.reset = true} << unknown;
    QTest::newRow("silent") << Answer{.hang = true} << unknown;
}

void ModelClientTest::use_isToldAsFarAsItIsKnown() {
    QFETCH(Answer, answer);
    const FakePeer peer(inTurn({answer}));
    NotingGate gate;
    EngineOptions options = optionsFor(peer);
    options.timeoutMs = 400;
    ask(options, gate);
    QCOMPARE(gate.left.size(), 1);
    QTEST(gate.left.first(), "used");
}

void ModelClientTest::nobodyThere_usesNothing() {
    EngineOptions options;
    {
        const FakePeer peer(inTurn({Answer()}));
        options = optionsFor(peer);
    }
    NotingGate gate;
    ask(options, gate);
    QCOMPARE(gate.left, (QList<std::optional<TokenUse>>{TokenUse()}));
}

void ModelClientTest::closedGate_letsNothingOut() {
    const FakePeer peer(inTurn({modelAnswerWith("yes")}));
    NotingGate gate;
    gate.closed = Error{ErrorKind::OverCap, u"The day's cap is reached."_s};
    const ModelAnswer answer = ask(optionsFor(peer), gate);
    QCOMPARE(std::get<SummaryFailure>(answer).error.kind, ErrorKind::OverCap);
    QCOMPARE(std::get<SummaryFailure>(answer).then, AfterFailure::PauseQueue);
    QVERIFY(peer.requests().isEmpty() && gate.tickets.isEmpty());
}

void ModelClientTest::limits_areHandedOn() {
    Answer answer = modelAnswerWith("yes");
    answer.headers += std::pair<QByteArray, QByteArray>("x-ratelimit-remaining-requests", "12");
    const FakePeer peer(inTurn({answer}));
    NotingGate gate;
    ask(optionsFor(peer), gate);
    QCOMPARE(gate.news.first().requestsLeft, std::optional(12));
}

void ModelClientTest::workersOfAnEngine_findOutTogether() {
    const FakePeer peer([](const Request& request) {
        return request.body.contains("json_schema") ? refusedFormat() : modelAnswerWith("yes");
    });
    const EngineOptions engine = optionsFor(peer);
    NotingGate gate;
    for (int worker = 0; worker < 5; ++worker)
        QVERIFY(std::holds_alternative<ModelReply>(ask(engine, gate)));
    QCOMPARE(peer.requests().size(), 6);
}

QTEST_GUILESS_MAIN(ModelClientTest)
#include "model_client_test.moc"
