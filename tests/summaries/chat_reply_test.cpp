#include "summaries/openai/chat_reply.h"
#include "support/recordings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

std::variant<ChatReply, SummaryFailure> answerIn(const QByteArray& body) {
    return readChatReply(HttpReply{200, {}, body, QUrl()}, u"work"_s, u"sk-secret-0123456789"_s);
}

} // namespace

class ChatReplyTest : public QObject {
    Q_OBJECT

  private slots:
    void reply_givesContentModelAndTokens();
    void contentInParts_isJoined();
    void emptyContent_isAReplyStill();
    void unusableReply_saysWhy_data();
    void unusableReply_saysWhy();
    void failure_stillCountsItsTokens();
    void recordedReplies_areRead_data();
    void recordedReplies_areRead();
};

void ChatReplyTest::reply_givesContentModelAndTokens() {
    const auto answer = answerIn(test::fixture(u"llm/chat_summary.json"_s));
    const auto* reply = std::get_if<ChatReply>(&answer);
    QVERIFY(reply);
    QVERIFY(reply->content.startsWith(u"{\"tldr\":\"Tidal Attention halves"_s));
    QVERIFY(!reply->content.contains(u"not this one"_s));
    QCOMPARE(reply->model, u"lantern-2-2026-01-01"_s);
    QCOMPARE(reply->inputTokens, 812);
    QCOMPARE(reply->outputTokens, 143);
}

void ChatReplyTest::contentInParts_isJoined() {
    const auto answer = answerIn(R"({"choices":[{"message":{"content":[{"type":"thinking","thinking":"hm"},
        {"type":"text","text":"one "},{"type":"text","text":"two"}]}}]})");
    QCOMPARE(std::get<ChatReply>(answer).content, u"one two"_s);
}

void ChatReplyTest::emptyContent_isAReplyStill() {
    QCOMPARE(std::get<ChatReply>(answerIn(test::fixture(u"llm/chat_empty.json"_s))).content, QString());
    QCOMPARE(std::get<ChatReply>(answerIn(R"({"choices":[{"message":{"content":null}}]})")).content,
             QString());
}

void ChatReplyTest::unusableReply_saysWhy_data() {
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

void ChatReplyTest::unusableReply_saysWhy() {
    QFETCH(QByteArray, body);
    QFETCH(QString, hint);
    const auto answer = answerIn(body);
    const auto* failure = std::get_if<SummaryFailure>(&answer);
    QVERIFY(failure);
    QTEST(failure->then, "then");
    QVERIFY2(failure->error.sentence.contains(hint), qPrintable(failure->error.sentence));
}

void ChatReplyTest::failure_stillCountsItsTokens() {
    const auto answer = answerIn(test::fixture(u"llm/chat_cut_off.json"_s));
    QCOMPARE(std::get<SummaryFailure>(answer).inputTokens, 812);
    QCOMPARE(std::get<SummaryFailure>(answer).outputTokens, 5);
}

void ChatReplyTest::recordedReplies_areRead_data() {
    QTest::addColumn<QString>("path");
    const QDir root(test::recordingPath(u"llm"_s));
    for (const QString& folder : {u"openai_chat/split"_s, u"openai_chat/vercel_ai"_s, u"deepseek/split"_s,
                                  u"deepseek/vercel_ai"_s, u"openrouter/split"_s})
        for (const QString& name : QDir(root.filePath(folder)).entryList({u"*.json"_s}))
            if (!name.contains(u".http4"_s) && !name.endsWith(u".request.json"_s) &&
                !name.contains(u"error"_s))
                QTest::newRow(qPrintable(folder + u'/' + name)) << root.filePath(folder + u'/' + name);
    if (!root.exists())
        QTest::newRow("absent") << QString();
}

void ChatReplyTest::recordedReplies_areRead() {
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("no recorded replies beside this checkout");
    const QByteArray body = test::bytesOf(path);
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    const QJsonObject choice = root[u"choices"_s].toArray().first().toObject();
    const auto answer = answerIn(body);
    const auto* reply = std::get_if<ChatReply>(&answer);
    // Some recordings are of echo servers, of another interface, or were cut off by the length limit.
    QCOMPARE(reply != nullptr, !choice.isEmpty() && choice[u"finish_reason"_s] != u"length"_s);
    if (!reply)
        return;
    QCOMPARE(reply->content, choice[u"message"_s][u"content"_s].toString());
    QCOMPARE(reply->inputTokens, root[u"usage"_s][u"prompt_tokens"_s].toInt());
    QCOMPARE(reply->outputTokens, root[u"usage"_s][u"completion_tokens"_s].toInt());
}

QTEST_GUILESS_MAIN(ChatReplyTest)
#include "chat_reply_test.moc"
