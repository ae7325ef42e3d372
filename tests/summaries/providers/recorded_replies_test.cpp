#include "plain_reading.h"
#include "summaries/providers/limit_news.h"
#include "summaries/providers/model_provider.h"
#include "summaries/providers/provider_error.h"
#include "support/recordings.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

/// Walks over every recorded response there is and compares with what the files hold, read in the plainest
/// way.
class RecordedRepliesTest : public QObject {
    Q_OBJECT

  private slots:
    void everyGoodReply_givesItsContentAndTokens_data();
    void everyGoodReply_givesItsContentAndTokens();
    void everyStream_isTheSameWhateverItsLinesEndWith_data();
    void everyStream_isTheSameWhateverItsLinesEndWith();
    void everyStreamCutAnywhere_isReadWholeOrNotAtAll_data();
    void everyStreamCutAnywhere_isReadWholeOrNotAtAll();
    void everyError_becomesOneSentenceWithTheProvidersWords_data();
    void everyError_becomesOneSentenceWithTheProvidersWords();
    void everyHeader_isNewsOfLimits_data();
    void everyHeader_isNewsOfLimits();
};

namespace {

const QString key = u"sk-proj-abcdef0123456789"_s;

/// The engine kind whose protocol a file is in.
QString kindOf(const QString& path) {
    if (path.contains(u"fallback-tool-call.sse")) // a gateway's
        return u"openai"_s;
    if (path.contains(u"/constructed/ollama_chat"))
        return u"ollama"_s;
    for (const QString& kind : {u"anthropic"_s, u"gemini"_s})
        if (path.contains(kind))
            return kind;
    return u"openai"_s;
}

int statusOf(const QString& path) {
    static const QRegularExpression status(u"\\.http(\\d{3})\\."_s);
    if (const auto match = status.match(path); match.hasMatch())
        return match.captured(1).toInt();
    if (path.endsWith(u"openai-error.1.json") || path.contains(u"google-429"))
        return 429;
    return path.endsWith(u"-error.json") ? 400 : 200;
}

bool isResponse(const QString& name) {
    return !name.endsWith(u".md") && !name.endsWith(u".mdx") && !name.endsWith(u".request.json") &&
           !name.endsWith(u"headers") && !name.startsWith(u"LICENSE");
}

QStringList recordedFiles(const std::function<bool(const QString&)>& wanted) {
    QStringList paths;
    QDirIterator files(test::recordingPath(u"llm"_s), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (isResponse(files.fileName()) && wanted(path))
            paths += path;
    }
    paths.sort();
    return paths;
}

void rowsFor(const std::function<bool(const QString&)>& wanted) {
    QTest::addColumn<QString>("path");
    const QStringList paths = recordedFiles(wanted);
    for (const QString& path : paths)
        QTest::newRow(qPrintable(path.section(u"/llm/"_s, 1))) << path;
    if (paths.isEmpty())
        QTest::newRow("absent") << QString();
}

bool isStream(const QString& path) {
    return path.endsWith(u".sse") || path.endsWith(u".txt") || path.endsWith(u".ndjson") ||
           path.endsWith(u".bin");
}

ModelAnswer answerTo(const QByteArray& body, const QString& path) {
    const auto provider = makeModelProvider(kindOf(path));
    const HttpReply reply{200, {}, body, QUrl(u"https://example.org"_s)};
    return answerOf(draftOf(reply, *provider), reply, {.name = u"work"_s, .kind = kindOf(path), .key = key});
}

HttpHeaders headersIn(const QByteArray& file) {
    HttpHeaders headers;
    for (const QByteArray& line : file.split('\n'))
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    return headers;
}

} // namespace

void RecordedRepliesTest::everyGoodReply_givesItsContentAndTokens_data() {
    rowsFor([](const QString& path) { return statusOf(path) == 200; });
}

void RecordedRepliesTest::everyGoodReply_givesItsContentAndTokens() {
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("no recorded replies beside this checkout");
    const QByteArray body = test::bytesOf(path);
    const test::PlainReading expected = test::plainReading(body, kindOf(path));
    const ModelAnswer answer = answerTo(body, path);
    if (const auto* failure = std::get_if<SummaryFailure>(&answer)) {
        qInfo("%s", qPrintable(failure->error.sentence));
        QVERIFY(!expected.usable);
        QVERIFY(!failure->error.sentence.isEmpty());
        QCOMPARE(failure->then == AfterFailure::PauseQueue, body.contains("insufficient_quota"));
        return;
    }
    const auto& reply = std::get<ModelReply>(answer);
    QVERIFY(expected.usable);
    QCOMPARE(reply.content, expected.tool.isEmpty() ? expected.content : expected.tool);
    QCOMPARE(reply.used.input, expected.input);
    QCOMPARE(reply.used.output, expected.output);
    QCOMPARE(reply.counted, expected.input > 0);
}

void RecordedRepliesTest::everyStream_isTheSameWhateverItsLinesEndWith_data() {
    rowsFor([](const QString& path) { return isStream(path); });
}

void RecordedRepliesTest::everyStream_isTheSameWhateverItsLinesEndWith() {
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("no recorded replies beside this checkout");
    const QByteArray body = test::bytesOf(path);
    const ModelAnswer answer = answerTo(body, path);
    const ModelAnswer other = answerTo(QByteArray(body).replace("\n", "\r\n"), path);
    QCOMPARE(other.index(), answer.index());
    if (const auto* reply = std::get_if<ModelReply>(&answer))
        QCOMPARE(std::get<ModelReply>(other), *reply);
}

void RecordedRepliesTest::everyStreamCutAnywhere_isReadWholeOrNotAtAll_data() {
    everyStream_isTheSameWhateverItsLinesEndWith_data();
}

void RecordedRepliesTest::everyStreamCutAnywhere_isReadWholeOrNotAtAll() {
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("no recorded replies beside this checkout");
    const QByteArray body = test::bytesOf(path);
    const ModelAnswer whole = answerTo(body, path);
    const qsizetype step = qMax(qsizetype(1), body.size() / 200);
    for (qsizetype length = 0; length < body.size(); length += step) {
        const ModelAnswer cut = answerTo(body.left(length), path);
        const auto* reply = std::get_if<ModelReply>(&cut);
        if (!reply)
            continue;
        QVERIFY2(std::holds_alternative<ModelReply>(whole), qPrintable(QString::number(length)));
        QCOMPARE(reply->content, std::get<ModelReply>(whole).content);
    }
}

void RecordedRepliesTest::everyError_becomesOneSentenceWithTheProvidersWords_data() {
    rowsFor([](const QString& path) { return statusOf(path) >= 400; });
}

void RecordedRepliesTest::everyError_becomesOneSentenceWithTheProvidersWords() {
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("no recorded errors beside this checkout");
    const QByteArray body = test::bytesOf(path);
    const int status = statusOf(path);
    const SummaryFailure failed = failureOf(HttpReply{status, {}, body, QUrl()}, u"work"_s, u"m"_s, key);
    qInfo("%d: %s", status, qPrintable(failed.error.sentence));
    QVERIFY(!failed.error.sentence.contains(u'\n') && failed.error.sentence.size() < 700);
    const auto complaint = readComplaint(body, key);
    QCOMPARE(complaint.has_value(), !body.startsWith('<'));
    if (complaint) {
        QVERIFY(!complaint->text.isEmpty());
        QVERIFY(failed.error.sentence.contains(complaint->text));
    }
    const bool noKeyOrMoney = body.contains("API_KEY_INVALID") || body.contains("insufficient_quota");
    const bool pause = noKeyOrMoney || (status >= 401 && status <= 404);
    QCOMPARE(failed.then, pause                            ? AfterFailure::PauseQueue
                          : status == 429 || status >= 500 ? AfterFailure::TryLater
                                                           : AfterFailure::GiveUp);
    if (body.contains("retryDelay"))
        QVERIFY(failed.retryAfterMs.value_or(0) >= 1000);
}

void RecordedRepliesTest::everyHeader_isNewsOfLimits_data() {
    QTest::addColumn<QString>("path");
    QDirIterator files(test::recordingPath(u"llm"_s), {u"*headers"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(path.section(u"/llm/"_s, 1))) << path;
    }
    if (!QDir(test::recordingPath(u"llm"_s)).exists())
        QTest::newRow("absent") << QString();
}

void RecordedRepliesTest::everyHeader_isNewsOfLimits() {
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("no recorded headers beside this checkout");
    const QByteArray file = test::bytesOf(path);
    const int status = path.contains(u"_429") ? 429 : statusOf(path);
    const LimitNews news = limitNews(HttpReply{status, headersIn(file), {}, QUrl()});
    const QByteArray lower = file.toLower();
    QCOMPARE(news.requestsLeft.has_value(),
             lower.contains("ratelimit-remaining-requests") || lower.contains("requests-remaining"));
    QCOMPARE(news.tokensLeft.has_value(),
             lower.contains("ratelimit-remaining-tokens") || lower.contains("tokens-remaining"));
    QCOMPARE(news.retryAfterMs.has_value(), status >= 400 && lower.contains("retry-after"));
    const bool dated = lower.contains("date:") || lower.contains("x-ratelimit-reset");
    QCOMPARE(news.tokensResetMs.has_value(), news.tokensLeft.has_value() && dated);
}

QTEST_GUILESS_MAIN(RecordedRepliesTest)
#include "recorded_replies_test.moc"
