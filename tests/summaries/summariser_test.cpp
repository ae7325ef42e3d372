#include "chat_peer.h"
#include "summaries/summariser.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;
using test::Answer;
using test::chat;
using test::FakePeer;
using test::inTurn;
using test::optionsFor;

class SummariserTest : public QObject {
    Q_OBJECT

  private slots:
    void unfitOptions_areOneSentence_data();
    void unfitOptions_areOneSentence();
    void trial_givesTheModelsAnswer();
    void trial_givesTheProvidersOwnErrorText();
    void trialOfTheOfflineEngine_needsNoServer();
};

void SummariserTest::unfitOptions_areOneSentence_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("hint");
    QTest::newRow("kind") << u"oracle"_s << u"http://x.test"_s << u"m"_s << u"engines.work.kind"_s;
    QTest::newRow("address") << u"openai"_s << QString() << u"m"_s << u"engines.work.base_url"_s;
    QTest::newRow("model") << u"openai"_s << u"http://x.test"_s << QString() << u"engines.work.model"_s;
}

void SummariserTest::unfitOptions_areOneSentence() {
    QFETCH(QString, kind);
    QFETCH(QString, baseUrl);
    QFETCH(QString, model);
    QFETCH(QString, hint);
    const EngineOptions options{.name = u"work"_s, .kind = kind, .baseUrl = baseUrl, .model = model};
    QVERIFY(makeSummariser(options).error().sentence.contains(hint));
    QVERIFY(tryEngine(options, {}).error().sentence.contains(hint));
}

void SummariserTest::trial_givesTheModelsAnswer() {
    const FakePeer peer(inTurn({Answer::json(chat(u"\nready\n"_s))}));
    const auto said = tryEngine(optionsFor(peer), {});
    QVERIFY(said.ok());
    QCOMPARE(*said, u"ready"_s);
    QCOMPARE(peer.requests().size(), 1);
}

void SummariserTest::trial_givesTheProvidersOwnErrorText() {
    const FakePeer peer(inTurn(
        {Answer::json(R"({"error":{"message":"The key %1 is of no use.","code":"invalid_api_key"}})", 401)}));
    const auto said = tryEngine(optionsFor(peer), {});
    QCOMPARE(said.error().kind, ErrorKind::Refused);
    QVERIFY2(said.error().sentence.contains(u"The key %1 is of no use."_s),
             qPrintable(said.error().sentence));
}

void SummariserTest::trialOfTheOfflineEngine_needsNoServer() {
    QVERIFY(tryEngine({.name = u"offline"_s, .kind = u"offline"_s}, {}).ok());
}

QTEST_GUILESS_MAIN(SummariserTest)
#include "summariser_test.moc"
