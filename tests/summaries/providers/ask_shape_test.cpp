#include "summaries/providers/ask_shape.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;
using Format = AskShape::Format;

class AskShapeTest : public QObject {
    Q_OBJECT

  private slots:
    void refusedFormat_stepsDownToTheNext_data();
    void refusedFormat_stepsDownToTheNext();
    void otherRefusals_changeWhatTheyAreAbout();
    void whatIsNotAboutTheShape_changesNothing_data();
    void whatIsNotAboutTheShape_changesNothing();
    void afterPlain_thereIsNothingSimpler();
    void copies_shareWhatOneFound();
};

namespace {

const QList<Format> formats = {Format::Schema, Format::Json, Format::Plain};

} // namespace

void AskShapeTest::refusedFormat_stepsDownToTheNext_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    QTest::newRow("DeepSeek") << 400 << u"This response_format type is unavailable now"_s;
    QTest::newRow("Anthropic") << 400 << u"output_config: Extra inputs are not permitted"_s;
    QTest::newRow("Gemini") << 400 << u"Unknown name \"responseSchema\" at 'generation_config'"_s;
    QTest::newRow("Gemini model") << 400 << u"JSON mode is not enabled for this model"_s;
    QTest::newRow("OpenRouter") << 404 << u"No endpoints found that support structured outputs"_s;
    QTest::newRow("vLLM") << 422 << u"json_schema is not supported"_s;
    QTest::newRow("llama.cpp") << 500 << u"failed to parse grammar"_s;
}

void AskShapeTest::refusedFormat_stepsDownToTheNext() {
    QFETCH(int, status);
    QFETCH(QString, text);
    const auto simpler = simplerShape({}, formats, status, text);
    QVERIFY(simpler.has_value());
    QCOMPARE(*simpler, AskShape{.format = Format::Json});
}

void AskShapeTest::otherRefusals_changeWhatTheyAreAbout() {
    QCOMPARE(
        simplerShape({}, formats, 400,
                     u"Unsupported value: 'messages[0].role' does not support 'system' with this model."_s),
        AskShape{.systemRole = false});
    QCOMPARE(simplerShape({}, formats, 400,
                          u"Unsupported parameter: 'max_tokens' is not supported with this model. Use "
                          "'max_completion_tokens' instead."_s),
             AskShape{.otherTokenLimit = true});
    QCOMPARE(simplerShape({}, formats, 422, u"stream_options: extra fields not permitted"_s),
             AskShape{.noStreamOptions = true});
}

void AskShapeTest::whatIsNotAboutTheShape_changesNothing_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    QTest::newRow("key") << 401 << u"json_schema"_s;
    QTest::newRow("too long") << 400 << u"This model's maximum context length is 8192 tokens"_s;
    QTest::newRow("too many tokens") << 400 << u"max_tokens is too large: 99999"_s;
    QTest::newRow("server") << 500 << u"The server had an error while processing your request."_s;
    QTest::newRow("nothing") << 400 << QString();
}

void AskShapeTest::whatIsNotAboutTheShape_changesNothing() {
    QFETCH(int, status);
    QFETCH(QString, text);
    QVERIFY(!simplerShape({}, formats, status, text).has_value());
}

void AskShapeTest::afterPlain_thereIsNothingSimpler() {
    QVERIFY(!simplerShape({.format = Format::Plain}, formats, 400, u"response_format"_s).has_value());
}

void AskShapeTest::copies_shareWhatOneFound() {
    const KnownShape one;
    const KnownShape other = one;
    const AskShape json{.format = Format::Json};
    const AskShape plain{.format = Format::Plain};
    one.stepDown({}, json);
    QCOMPARE(other.get(), json);
    other.stepDown({}, plain); // it was refused what nobody asks for any more
    QCOMPARE(one.get(), json);
    other.stepDown(json, plain);
    QCOMPARE(one.get(), plain);
}

QTEST_GUILESS_MAIN(AskShapeTest)
#include "ask_shape_test.moc"
