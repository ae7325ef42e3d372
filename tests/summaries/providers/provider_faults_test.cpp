#include "../chat_peer.h"
#include "support/model_faults.h"
#include "support/model_peer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Each provider against each fault, over real HTTP: one clear sentence without the key, the right thing for
/// the queue to do, and nothing asked twice.
class ProviderFaultsTest : public QObject {
    Q_OBJECT

  private slots:
    void everyFault_isOneSentenceAndTellsTheQueueWhatToDo_data();
    void everyFault_isOneSentenceAndTellsTheQueueWhatToDo();
    void retryAfter_isHandedOn_data();
    void retryAfter_isHandedOn();
    void redirect_takesTheKeyNowhere_data();
    void redirect_takesTheKeyNowhere();
    void hugeReply_isGivenUpWithoutFillingMemory_data();
    void hugeReply_isGivenUpWithoutFillingMemory();
    void echoedKey_isNotRepeated_data();
    void echoedKey_isNotRepeated();
    void echoedKeyInAGoodReply_isNotStored();
    void streamCutInTheMiddle_isTriedLater_data();
    void streamCutInTheMiddle_isTriedLater();
};

namespace {

EngineOptions optionsOf(const FakePeer& peer, const QString& kind) {
    EngineOptions options = optionsFor(peer);
    options.kind = kind;
    options.baseUrl = modelAddress(peer, kind);
    options.timeoutMs = 500;
    return options;
}

SummaryAttempt attemptWith(const EngineOptions& options) {
    SummaryInput input;
    input.paper.title = u"Tidal Attention"_s;
    input.paper.abstract = u"The cache grows. We propose Tidal Attention, which merges old keys."_s;
    return (*makeSummariser(options))->summarise(input, {});
}

SummaryAttempt attemptAt(const FakePeer& peer, const QString& kind) {
    return attemptWith(optionsOf(peer, kind));
}

bool holdsKey(const SummaryFailure& failure) {
    const QString all = failure.error.sentence + failure.error.details;
    return all.contains(engineKey, Qt::CaseInsensitive) ||
           all.contains(QString::fromLatin1(QUrl::toPercentEncoding(engineKey)), Qt::CaseInsensitive);
}

void rowsOfKinds() {
    QTest::addColumn<QString>("kind");
    for (const QString& kind : modelKinds())
        QTest::newRow(qPrintable(kind)) << kind;
}

/// Of this process, in bytes.
qint64 peakMemory() {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    return 0;
}

} // namespace

void ProviderFaultsTest::everyFault_isOneSentenceAndTellsTheQueueWhatToDo_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<ErrorKind>("error");
    QTest::addColumn<AfterFailure>("then");
    QTest::addColumn<QString>("hint");
    for (const QString& kind : modelKinds())
        for (const ModelFault& fault : modelFaults(kind))
            QTest::addRow("%s %s", qPrintable(kind), fault.name)
                << kind << fault.answer << fault.error << fault.then << fault.hint;
}

void ProviderFaultsTest::everyFault_isOneSentenceAndTellsTheQueueWhatToDo() {
    QFETCH(QString, kind);
    QFETCH(Answer, answer);
    QFETCH(QString, hint);
    const FakePeer peer(inTurn({answer}));
    const SummaryAttempt made = attemptAt(peer, kind);
    QVERIFY(!made.ok());
    const SummaryFailure& failure = made.failure();
    qInfo("%s", qPrintable(failure.error.sentence));
    QTEST(failure.error.kind, "error");
    QTEST(failure.then, "then");
    QVERIFY2(failure.error.sentence.contains(hint), qPrintable(failure.error.sentence));
    QVERIFY(!failure.error.sentence.isEmpty() && !failure.error.sentence.contains(u'\n'));
    QVERIFY(!holdsKey(failure));
    QCOMPARE(peer.requests().size(), hint == u"empty" ? 2 : 1); // an empty reply is asked for once more
}

void ProviderFaultsTest::retryAfter_isHandedOn_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<std::optional<int>>("expected");
    for (const QString& kind : modelKinds()) {
        QTest::addRow("%s with", qPrintable(kind)) << kind << QByteArray("7") << std::optional(7000);
        QTest::addRow("%s without", qPrintable(kind)) << kind << QByteArray() << std::optional<int>();
    }
}

void ProviderFaultsTest::retryAfter_isHandedOn() {
    QFETCH(QString, kind);
    QFETCH(QByteArray, retryAfter);
    Answer answer = Answer::json(modelError(kind, 429, u"slow down"_s), 429);
    if (!retryAfter.isEmpty())
        answer.headers.append({"Retry-After", retryAfter});
    const FakePeer peer(inTurn({answer}));
    QTEST(attemptAt(peer, kind).failure().retryAfterMs, "expected");
}

void ProviderFaultsTest::redirect_takesTheKeyNowhere_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("status");
    for (const QString& kind : modelKinds())
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%s %d", qPrintable(kind), status) << kind << status;
}

/// Another port is another server; the same address over https would be one too.
void ProviderFaultsTest::redirect_takesTheKeyNowhere() {
    QFETCH(QString, kind);
    QFETCH(int, status);
    const FakePeer thief(inTurn({modelAnswerOf(kind, modelContent())}));
    const FakePeer peer(
        inTurn({{.status = status, .headers = {{"Location", thief.url(u"/v1?x=1"_s).toEncoded()}}}}));
    const SummaryAttempt made = attemptAt(peer, kind);
    QVERIFY(!made.ok());
    QVERIFY(thief.requests().isEmpty());
    QCOMPARE(made.failure().then, AfterFailure::PauseQueue);
    QVERIFY(made.failure().error.sentence.contains(u"not followed"_s) && !holdsKey(made.failure()));
}

void ProviderFaultsTest::hugeReply_isGivenUpWithoutFillingMemory_data() { rowsOfKinds(); }

void ProviderFaultsTest::hugeReply_isGivenUpWithoutFillingMemory() {
    QFETCH(QString, kind);
    const QByteArray megabyte = QByteArray((1 << 20) - 1, ' ') + '\n';
    const FakePeer peer(inTurn({{.body = megabyte, .repeat = 100}}));
    EngineOptions options = optionsOf(peer, kind);
    options.timeoutMs = 20'000;
    const qint64 before = peakMemory();
    const SummaryAttempt made = attemptWith(options);
    const qint64 grown = peakMemory() - before;
    qInfo("%s; memory grew by %.1f MB", qPrintable(made.failure().error.sentence), double(grown) / (1 << 20));
    QCOMPARE(made.failure().then, AfterFailure::GiveUp);
    QVERIFY(made.failure().error.sentence.contains(u"8 MB"_s));
    QVERIFY2(grown < (40 << 20), qPrintable(QString::number(grown)));
}

void ProviderFaultsTest::echoedKey_isNotRepeated_data() { rowsOfKinds(); }

void ProviderFaultsTest::echoedKey_isNotRepeated() {
    QFETCH(QString, kind);
    const QString secret = u"sk/te+st=0123456789 ä"_s;
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(secret));
    for (const QString& echo : {secret, encoded, encoded.toLower(), secret.toUpper()}) {
        const FakePeer peer(inTurn({Answer::json(modelError(kind, 401, u"Bad key "_s + echo), 401)}));
        EngineOptions options = optionsOf(peer, kind);
        options.key = secret;
        const Error error = attemptWith(options).failure().error;
        QVERIFY2(!(error.sentence + error.details).contains(echo, Qt::CaseInsensitive),
                 qPrintable(error.sentence));
        QVERIFY(error.sentence.contains(u"Bad key"_s));
    }
}

void ProviderFaultsTest::echoedKeyInAGoodReply_isNotStored() {
    const QByteArray content = "{\"tldr\": \"The key is " + engineKey.toUtf8() + ".\"}";
    const FakePeer peer(inTurn({modelAnswerOf(u"openai"_s, content)}));
    QCOMPARE(attemptAt(peer, u"openai"_s).summary().tldr, u"The key is ….”"_s.chopped(1));
}

void ProviderFaultsTest::streamCutInTheMiddle_isTriedLater_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("lengthTold");
    for (const QString& kind : modelKinds()) {
        QTest::addRow("%s torn", qPrintable(kind)) << kind << true;
        QTest::addRow("%s ended early", qPrintable(kind)) << kind << false;
    }
}

void ProviderFaultsTest::streamCutInTheMiddle_isTriedLater() {
    QFETCH(QString, kind);
    QFETCH(bool, lengthTold);
    Answer answer = modelAnswerOf(kind, modelContent(), true);
    if (lengthTold) {
        answer.cutAfterBytes = answer.body.size() / 2;
    } else {
        answer.body.truncate(answer.body.size() / 2);
        answer.repeat = 1;
    }
    const FakePeer peer(inTurn({answer}));
    EngineOptions options = optionsOf(peer, kind);
    options.stream = true;
    const SummaryAttempt made = attemptWith(options);
    QVERIFY(!made.ok());
    QCOMPARE(made.failure().error.kind, ErrorKind::Network);
    QCOMPARE(made.failure().then, AfterFailure::TryLater);
    QVERIFY(made.failure().error.sentence.contains(u"broke off"_s));
}

QTEST_GUILESS_MAIN(ProviderFaultsTest)
#include "provider_faults_test.moc"
