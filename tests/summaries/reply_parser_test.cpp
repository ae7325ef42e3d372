#include "summaries/prompts/reply_parser.h"

#include <QJsonArray>
#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class ReplyParserTest : public QObject {
    Q_OBJECT

  private slots:
    void wholeReply_fillsEveryField();
    void fieldNames_mayBeWrittenOtherwise_data();
    void fieldNames_mayBeWrittenOtherwise();
    void missingFields_stayEmpty();
    void placeholders_areNotText();
    void missingTldr_isAnErrorThatNamesWhatCame_data();
    void missingTldr_isAnErrorThatNamesWhatCame();
    void score_isReadWithCare_data();
    void score_isReadWithCare();
    void tags_areReadFromListsAndText_data();
    void tags_areReadFromListsAndText();
};

void ReplyParserTest::wholeReply_fillsEveryField() {
    const auto summary =
        parseReply(uR"({"tldr": " T ", "motivation": "M", "method": ["One.", "Two."], "result": "R",
        "conclusion": "C", "tags": ["a", "b"], "score": 71, "score_reason": "S", "recommendation": "N"})"_s);
    QVERIFY(summary.ok());
    Summary expected;
    expected.tldr = u"T"_s;
    expected.motivation = u"M"_s;
    expected.method = u"One. Two."_s;
    expected.result = u"R"_s;
    expected.conclusion = u"C"_s;
    expected.tags = {u"a"_s, u"b"_s};
    expected.score = 71;
    expected.scoreReason = u"S"_s;
    expected.recommendation = u"N"_s;
    QCOMPARE(*summary, expected);
}

void ReplyParserTest::fieldNames_mayBeWrittenOtherwise_data() {
    QTest::addColumn<QString>("reply");
    QTest::newRow("TL;DR") << uR"({"TL;DR": "T", "Results": "R"})"_s;
    QTest::newRow("tl_dr") << uR"({"tl_dr": "T", "RESULT": "R"})"_s;
    QTest::newRow("wrapped") << uR"({"summary": {"tldr": "T", "result": "R"}})"_s;
    QTest::newRow("fenced") << u"Sure!\n```json\n{\"tldr\": \"T\", \"result\": \"R\"}\n```"_s;
}

void ReplyParserTest::fieldNames_mayBeWrittenOtherwise() {
    QFETCH(QString, reply);
    const auto summary = parseReply(reply);
    QVERIFY(summary.ok());
    QCOMPARE(summary->tldr, u"T"_s);
    QCOMPARE(summary->result, u"R"_s);
}

void ReplyParserTest::missingFields_stayEmpty() {
    const auto summary = parseReply(uR"({"tldr": "T", "score_reason": "a reason without a score"})"_s);
    QVERIFY(summary.ok());
    Summary expected;
    expected.tldr = u"T"_s;
    QCOMPARE(*summary, expected);
}

void ReplyParserTest::placeholders_areNotText() {
    const auto summary =
        parseReply(uR"({"tldr": "T", "motivation": "N/A", "method": "None.", "result": "Unknown",
        "conclusion": null, "tags": "n/a", "recommendation": "..."})"_s);
    QVERIFY(summary.ok());
    Summary expected;
    expected.tldr = u"T"_s;
    QCOMPARE(*summary, expected);
}

void ReplyParserTest::missingTldr_isAnErrorThatNamesWhatCame_data() {
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("named");
    QTest::newRow("other fields") << uR"({"unexpected": 1})"_s << u"unexpected"_s;
    QTest::newRow("empty") << uR"({"tldr": "", "method": "M"})"_s << u"method"_s;
    QTest::newRow("placeholder") << uR"({"tldr": "N/A"})"_s << u"tldr"_s;
    QTest::newRow("wrong type") << uR"({"tldr": {"text": "T"}})"_s << u"tldr"_s;
    QTest::newRow("number") << uR"({"tldr": 5})"_s << u"tldr"_s;
}

void ReplyParserTest::missingTldr_isAnErrorThatNamesWhatCame() {
    QFETCH(QString, reply);
    QFETCH(QString, named);
    const auto summary = parseReply(reply);
    QVERIFY(!summary.ok());
    QCOMPARE(summary.error().kind, ErrorKind::Malformed);
    QVERIFY(summary.error().sentence.contains(u"no \"tldr\""_s));
    QVERIFY2(summary.error().sentence.contains(named), qPrintable(summary.error().sentence));
}

void ReplyParserTest::score_isReadWithCare_data() {
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("expected"); // -1: none
    QTest::newRow("number") << QJsonValue(85) << 85;
    QTest::newRow("text") << QJsonValue(u" 85 "_s) << 85;
    QTest::newRow("of a hundred") << QJsonValue(u"85/100"_s) << 85;
    QTest::newRow("of ten") << QJsonValue(u"8.5 / 10"_s) << 85;
    QTest::newRow("of five") << QJsonValue(u"4 out of 5"_s) << 80;
    QTest::newRow("percent") << QJsonValue(u"72.6%"_s) << 73;
    QTest::newRow("fraction above ten") << QJsonValue(72.4) << 72;
    QTest::newRow("zero") << QJsonValue(0) << 0;
    QTest::newRow("hundred") << QJsonValue(100) << 100;
    QTest::newRow("fraction on an unknown scale") << QJsonValue(8.5) << -1;
    QTest::newRow("too high") << QJsonValue(850) << -1;
    QTest::newRow("too low") << QJsonValue(-1) << -1;
    QTest::newRow("eleven of ten") << QJsonValue(u"11/10"_s) << -1;
    QTest::newRow("of seven") << QJsonValue(u"5/7"_s) << -1;
    QTest::newRow("word") << QJsonValue(u"high"_s) << -1;
    QTest::newRow("null") << QJsonValue() << -1;
    QTest::newRow("list") << QJsonValue(QJsonArray{85}) << -1;
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined) << -1;
}

void ReplyParserTest::score_isReadWithCare() {
    QFETCH(QJsonValue, value);
    QTEST(scoreFrom(value).value_or(-1), "expected");
}

void ReplyParserTest::tags_areReadFromListsAndText_data() {
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QStringList>("expected");
    const QStringList two = {u"large language models"_s, u"GRPO"_s};
    QTest::newRow("list") << QJsonValue(QJsonArray{u"large language models"_s, u"GRPO"_s}) << two;
    QTest::newRow("text") << QJsonValue(u"large language models, GRPO"_s) << two;
    QTest::newRow("marks") << QJsonValue(u"#large  language models; # GRPO;"_s) << two;
    QTest::newRow("doubles") << QJsonValue(
                                    QJsonArray{u"large language models"_s, u"GRPO"_s, u"grpo"_s, u""_s})
                             << two;
    QTest::newRow("Chinese") << QJsonValue(u"扩散模型、图像生成"_s)
                             << QStringList{u"扩散模型"_s, u"图像生成"_s};
    QTest::newRow("not texts") << QJsonValue(QJsonArray{QJsonArray{1}, u"a"_s}) << QStringList{u"a"_s};
    QTest::newRow("a sentence") << QJsonValue(u"word "_s.repeated(30)) << QStringList();
    QTest::newRow("null") << QJsonValue() << QStringList();
}

void ReplyParserTest::tags_areReadFromListsAndText() {
    QFETCH(QJsonValue, value);
    QTEST(tagsFrom(value), "expected");
}

QTEST_GUILESS_MAIN(ReplyParserTest)
#include "reply_parser_test.moc"
