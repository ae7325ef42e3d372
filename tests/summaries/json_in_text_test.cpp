#include "summaries/prompts/json_in_text.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class JsonInTextTest : public QObject {
    Q_OBJECT

  private slots:
    void object_isFoundWhereverItStands_data();
    void object_isFoundWhereverItStands();
    void tex_survives_data();
    void tex_survives();
    void unreadable_isToldApart_data();
    void unreadable_isToldApart();
    void hostileReply_isRefusedInTime();
};

void JsonInTextTest::object_isFoundWhereverItStands_data() {
    QTest::addColumn<QString>("reply");
    QTest::newRow("bare") << uR"({"a": "x"})"_s;
    QTest::newRow("white space") << u"\n\n  {\"a\":\n\"x\"}\n"_s;
    QTest::newRow("fence") << u"```json\n{\"a\": \"x\"}\n```"_s;
    QTest::newRow("fence without language") << u"```\n{\"a\": \"x\"}\n```\nDone."_s;
    QTest::newRow("prose around") << u"Here you are: {\"a\": \"x\"} I hope it helps {really}."_s;
    QTest::newRow("prose with braces before") << u"The set {1, 2} is small. {\"a\": \"x\"}"_s;
    QTest::newRow("thinking before") << u"<think>maybe {\"a\": \"wrong\"}</think>\n{\"a\": \"x\"}"_s;
    QTest::newRow("brace in a string") << u"{\"a\": \"x\", \"b\": \"} {\"}"_s;
    QTest::newRow("quote in a string") << uR"({"a": "x", "b": "say \"}\" "})"_s;
    QTest::newRow("empty object before") << u"{} {\"a\": \"x\"}"_s;
}

void JsonInTextTest::object_isFoundWhereverItStands() {
    QFETCH(QString, reply);
    const auto object = jsonInText(reply);
    QVERIFY(object.ok());
    QCOMPARE(object->value(u"a"_s).toString(), u"x"_s);
}

void JsonInTextTest::tex_survives_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("expected");
    QTest::newRow("escaped") << uR"($\\alpha \\beta$)"_s << uR"($\alpha \beta$)"_s;
    QTest::newRow("not an escape") << uR"($\alpha$)"_s << uR"($\alpha$)"_s;
    QTest::newRow("backspace") << uR"($\beta$)"_s << uR"($\beta$)"_s;
    QTest::newRow("form feed") << uR"($\frac{1}{2}$)"_s << uR"($\frac{1}{2}$)"_s;
    QTest::newRow("tab") << uR"($2\times 3$)"_s << uR"($2\times 3$)"_s;
    QTest::newRow("return") << uR"($\rho$)"_s << uR"($\rho$)"_s;
    QTest::newRow("line end stays one") << uR"(one\ntwo)"_s << u"one\ntwo"_s;
    QTest::newRow("nabla beside an error") << uR"($\nabla \alpha$)"_s << uR"($\nabla \alpha$)"_s;
    QTest::newRow("percent") << uR"(50\% of it)"_s << uR"(50\% of it)"_s;
    QTest::newRow("unicode") << uR"(\u00e9)"_s << u"é"_s;
    QTest::newRow("underline") << uR"(\underline{x})"_s << uR"(\underline{x})"_s;
}

void JsonInTextTest::tex_survives() {
    QFETCH(QString, json);
    const auto object = jsonInText(u"{\"a\": \"%1\"}"_s.arg(json));
    QVERIFY(object.ok());
    QTEST(object->value(u"a"_s).toString(), "expected");
}

void JsonInTextTest::unreadable_isToldApart_data() {
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("hint");
    QTest::newRow("empty") << QString() << u"was empty"_s;
    QTest::newRow("blank") << u" \n "_s << u"was empty"_s;
    QTest::newRow("only thinking") << u"<think>hm</think>"_s << u"was empty"_s;
    QTest::newRow("prose") << u"I am sorry, Dave."_s << u"no JSON"_s;
    QTest::newRow("half") << uR"({"tldr": "It wor)"_s << u"breaks off"_s;
    QTest::newRow("half in a fence") << u"```json\n{\"tldr\": \"It works\", \"tags\": [\"a\""_s
                                     << u"breaks off"_s;
    QTest::newRow("no JSON in braces") << u"{this is not JSON}"_s << u"no JSON"_s;
    QTest::newRow("list") << u"[1, 2]"_s << u"no JSON"_s;
    QTest::newRow("empty object") << u"{}"_s << u"no JSON"_s;
}

void JsonInTextTest::unreadable_isToldApart() {
    QFETCH(QString, reply);
    QFETCH(QString, hint);
    const auto object = jsonInText(reply);
    QVERIFY(!object.ok());
    QCOMPARE(object.error().kind, ErrorKind::Malformed);
    QVERIFY2(object.error().sentence.contains(hint), qPrintable(object.error().sentence));
}

void JsonInTextTest::hostileReply_isRefusedInTime() {
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!jsonInText(u"{"_s.repeated(1'000'000)).ok());
    QVERIFY(!jsonInText(u"{\"a\": "_s.repeated(100'000)).ok());
    QVERIFY(!jsonInText(u"{x}"_s.repeated(100'000)).ok());
    QVERIFY(timer.elapsed() < 3000);
}

QTEST_GUILESS_MAIN(JsonInTextTest)
#include "json_in_text_test.moc"
