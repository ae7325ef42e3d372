#include "summaries/providers/openai_provider.h"
#include "support/recordings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

ModelAnswer answerIn(const QByteArray& body) {
    const HttpReply reply{200, {}, body, QUrl()};
    return answerOf(draftOf(reply, OpenAiProvider()), reply,
                    {.name = u"work"_s, .kind = u"openai"_s, .key = u"sk-secret-0123456789"_s});
}

} // namespace

class OpenAiProviderTest : public QObject {
    Q_OBJECT

  private slots:
    void reply_givesContentModelAndTokens();
    void contentInParts_isJoined();
    void emptyContent_isAReplyStill();
    void unusableReply_saysWhy_data();
    void unusableReply_saysWhy();
    void failure_stillCountsItsTokens();
};

void OpenAiProviderTest::reply_givesContentModelAndTokens() {
    const auto answer = answerIn(test::fixture(u"llm/chat_summary.json"_s));
    const auto* reply = std::get_if<ModelReply>(&answer);
    QVERIFY(reply);
    QVERIFY(reply->content.startsWith(u"{\"tldr\":\"Tidal Attention halves"_s));
    QVERIFY(!reply->content.contains(u"not this one"_s));
    QCOMPARE(reply->model, u"lantern-2-2026-01-01"_s);
    QCOMPARE(reply->used.input, 812);
    QCOMPARE(reply->used.output, 143);
}

void OpenAiProviderTest::contentInParts_isJoined() {
    const auto answer = answerIn(R"({"choices":[{"message":{"content":[{"type":"thinking","thinking":"hm"},
        {"type":"text","text":"one "},{"type":"text","text":"two"}]}}]})");
    QCOMPARE(std::get<ModelReply>(answer).content, u"one two"_s);
}

void OpenAiProviderTest::emptyContent_isAReplyStill() {
    QCOMPARE(std::get<ModelReply>(answerIn(test::fixture(u"llm/chat_empty.json"_s))).content, QString());
    QCOMPARE(std::get<ModelReply>(answerIn(R"({"choices":[{"message":{"content":null}}]})")).content,
             QString());
}

void OpenAiProviderTest::unusableReply_saysWhy_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<AfterFailure>("then");
    QTest::addColumn<QString>("hint");
    const auto file = [](const char* name) { return test::fixture(u"llm/"_s + QString::fromLatin1(name)); };
    QTest::newRow("cut off") << file("chat_cut_off.json") << AfterFailure::GiveUp << u"length limit"_s;
    QTest::newRow("filtered") << file("chat_filtered.json") << AfterFailure::GiveUp << u"content filter"_s;
    QTest::newRow("refused") << file("chat_refusal.json") << AfterFailure::GiveUp
                             << u"I cannot help with that."_s;
    QTest::newRow("error inside") << file("error_inside_200.json") << AfterFailure::TryLater
                                  << u"upstream connect error"_s;
    QTest::newRow("error in a choice")
        << file("choice_error.json") << AfterFailure::TryLater << u"Harbour is busy"_s;
    QTest::newRow("web page") << QByteArray("<!doctype html><p>Sign in</p>") << AfterFailure::GiveUp
                              << u"web page"_s;
    QTest::newRow("nothing") << QByteArray() << AfterFailure::GiveUp << u"no model's reply"_s;
    QTest::newRow("other JSON") << QByteArray(R"({"hello": 1})") << AfterFailure::GiveUp
                                << u"no model's reply"_s;
    QTest::newRow("no choices") << QByteArray(R"({"choices": []})") << AfterFailure::GiveUp
                                << u"no model's reply"_s;
    QTest::newRow("half") << QByteArray(R"({"choices": [{"message": {"content": ")") << AfterFailure::GiveUp
                          << u"no model's reply"_s;
}

void OpenAiProviderTest::unusableReply_saysWhy() {
    QFETCH(QByteArray, body);
    QFETCH(QString, hint);
    const auto answer = answerIn(body);
    const auto* failure = std::get_if<SummaryFailure>(&answer);
    QVERIFY(failure);
    QTEST(failure->then, "then");
    QVERIFY2(failure->error.sentence.contains(hint), qPrintable(failure->error.sentence));
}

void OpenAiProviderTest::failure_stillCountsItsTokens() {
    const auto answer = answerIn(test::fixture(u"llm/chat_cut_off.json"_s));
    QCOMPARE(std::get<SummaryFailure>(answer).inputTokens, 812);
    QCOMPARE(std::get<SummaryFailure>(answer).outputTokens, 5);
}

QTEST_GUILESS_MAIN(OpenAiProviderTest)
#include "openai_provider_test.moc"
