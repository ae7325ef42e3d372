#include "net/http_client.h"
#include "net/shared_pace.h"
#include "support/awaited.h"
#include "support/fake_peer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QTimer>

#include <memory>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Two of each stand for two processes: they share nothing but the folder. Real ones are in cli_pace_test.
class SharedPaceTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void oneAtATime_hasTheTurn();
    void thePause_isKeptByTheOther();
    void thePause_countsFromTheBeginningToo();
    void groups_haveTurnsOfTheirOwn();
    void whoIsGone_givesTheTurnUp();
    void aDamagedFile_stopsNobody_data();
    void aDamagedFile_stopsNobody();
    void aFolderThatCannotBeUsed_stopsNobody();
    void withoutAFolder_nothingIsShared();
    void aHold_outlivesItsProcess();
    void aHoldOfADifferentClock_isNone();
    void twoClients_takeTurnsWithoutBlocking();
    void aLongPause_isKeptAfterARestart();
    void aShortPause_isWaitedForAfterARestart();

  private:
    QString folder() const { return m_folder->filePath(u"sheaf/pace"_s); }
    std::unique_ptr<HttpClient> client() const {
        return std::make_unique<HttpClient>(
            HttpOptions{.userAgent = "Sheaf-test/1", .backoffBaseMs = 5, .paceFolder = folder()}, m_clock);
    }
    static HttpRequest request(const FakePeer& peer) {
        return {.url = peer.url(), .pacingGroup = u"arxiv"_s, .retries = 0};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
};

void SharedPaceTest::oneAtATime_hasTheTurn() {
    SharedPace one(folder());
    SharedPace other(folder());
    QVERIFY(one.tryBegin(u"arxiv"_s, 0));
    QVERIFY(!other.tryBegin(u"arxiv"_s, 0));
    one.end(u"arxiv"_s);
    QVERIFY(other.tryBegin(u"arxiv"_s, 0));
    QVERIFY(!one.tryBegin(u"arxiv"_s, 0));
}

void SharedPaceTest::thePause_isKeptByTheOther() {
    SharedPace one(folder());
    SharedPace other(folder());
    QVERIFY(one.tryBegin(u"arxiv"_s, 0));
    one.end(u"arxiv"_s);
    QElapsedTimer time;
    time.start();
    QVERIFY(!other.tryBegin(u"arxiv"_s, 200));
    QVERIFY(QTest::qWaitFor([&] { return other.tryBegin(u"arxiv"_s, 200).taken; }));
    QVERIFY2(time.elapsed() >= 195, qPrintable(QString::number(time.elapsed())));
}

void SharedPaceTest::thePause_countsFromTheBeginningToo() {
    // Who is killed never says when the request ended.
    SharedPace pace(folder());
    QVERIFY(pace.tryBegin(u"arxiv"_s, 0));
    QFile turn(folder() + u"/arxiv.turn"_s);
    QVERIFY(turn.open(QIODevice::ReadOnly));
    QVERIFY(turn.readAll().trimmed().toLongLong() > 0);
}

void SharedPaceTest::groups_haveTurnsOfTheirOwn() {
    SharedPace one(folder());
    SharedPace other(folder());
    QVERIFY(one.tryBegin(u"arxiv"_s, 0));
    QVERIFY(other.tryBegin(u"hugging/face"_s, 0));
    QVERIFY(one.tryBegin({}, 0) && other.tryBegin({}, 10'000));
}

void SharedPaceTest::whoIsGone_givesTheTurnUp() {
    auto one = std::make_unique<SharedPace>(folder());
    SharedPace other(folder());
    QVERIFY(one->tryBegin(u"arxiv"_s, 0));
    one.reset();
    QVERIFY(other.tryBegin(u"arxiv"_s, 0));
}

void SharedPaceTest::aDamagedFile_stopsNobody_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << QByteArray("what is this");
    QTest::newRow("of before a restart") << QByteArray("9000000000000000000");
    QTest::newRow("negative") << QByteArray("-5");
    QTest::newRow("long") << QByteArray(4000, '7');
}

void SharedPaceTest::aDamagedFile_stopsNobody() {
    QFETCH(QByteArray, text);
    QVERIFY(QDir().mkpath(folder()));
    for (const QString& name : {u"/arxiv.turn"_s, u"/arxiv.org.hold"_s}) {
        QFile file(folder() + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    SharedPace pace(folder());
    QVERIFY(pace.tryBegin(u"arxiv"_s, 3000));
    pace.end(u"arxiv"_s);
    QVERIFY(!pace.tryBegin(u"arxiv"_s, 3000));
    QCOMPARE(pace.holdOf(u"arxiv.org"_s, m_clock.now()), std::nullopt);
}

void SharedPaceTest::aFolderThatCannotBeUsed_stopsNobody() {
    QFile file(m_folder->filePath(u"sheaf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    SharedPace one(folder());
    SharedPace other(folder());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not coordinated"_s));
    QVERIFY(one.tryBegin(u"arxiv"_s, 0));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not coordinated"_s));
    QVERIFY(other.tryBegin(u"arxiv"_s, 0));
    QVERIFY(one.tryBegin(u"arxiv"_s, 0)); // said once
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be noted"_s));
    one.hold(u"arxiv.org"_s, {m_clock.now().addSecs(60), 429});
    QCOMPARE(one.holdOf(u"arxiv.org"_s, m_clock.now()), std::nullopt);
}

void SharedPaceTest::withoutAFolder_nothingIsShared() {
    SharedPace one({});
    SharedPace other({});
    QVERIFY(one.tryBegin(u"arxiv"_s, 0) && other.tryBegin(u"arxiv"_s, 10'000));
    one.hold(u"arxiv.org"_s, {m_clock.now().addSecs(60), 429});
    QCOMPARE(one.holdOf(u"arxiv.org"_s, m_clock.now()), std::nullopt);
}

void SharedPaceTest::aHold_outlivesItsProcess() {
    const QDateTime now(QDate(2026, 1, 30), QTime(12, 0), QTimeZone::utc());
    const Hold hold{now.addSecs(600), 503};
    auto one = std::make_unique<SharedPace>(folder());
    one->hold(u"127.0.0.1:8080"_s, hold);
    one.reset();
    const SharedPace other(folder());
    QCOMPARE(other.holdOf(u"127.0.0.1:8080"_s, now), std::optional(hold));
    QCOMPARE(other.holdOf(u"127.0.0.1:8080"_s, now.addSecs(600)), std::nullopt);
    QCOMPARE(other.holdOf(u"127.0.0.1:8081"_s, now), std::nullopt);
}

void SharedPaceTest::aHoldOfADifferentClock_isNone() {
    const QDateTime now(QDate(2026, 1, 30), QTime(12, 0), QTimeZone::utc());
    SharedPace pace(folder());
    pace.hold(u"arxiv.org"_s, {now.addDays(2), 429});
    QCOMPARE(pace.holdOf(u"arxiv.org"_s, now), std::nullopt);
}

void SharedPaceTest::twoClients_takeTurnsWithoutBlocking() {
    FakePeer peer([](const Request&) { return Answer{.body = "x", .delayMs = 50}; });
    const auto one = client();
    const auto other = client();
    HttpRequest paced = request(peer);
    paced.minimumIntervalMs = 150;
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++ticks; });
    timer.start(10);
    QList<QFuture<Result<HttpReply>>> replies;
    for (int i = 0; i < 3; ++i)
        replies << one->get(paced) << other->get(paced);
    for (const auto& reply : replies)
        QVERIFY(awaited(reply).ok());
    QCOMPARE(peer.mostAtOnce(), 1);
    const QList<Request> requests = peer.requests();
    QCOMPARE(requests.size(), 6);
    for (qsizetype i = 1; i < requests.size(); ++i) {
        const qint64 gap = requests.at(i).arrivedMs - requests.at(i - 1).arrivedMs;
        QVERIFY2(gap >= 190, qPrintable(QString::number(gap)));
    }
    QVERIFY2(ticks > 50, qPrintable(QString::number(ticks))); // about a second of waiting
}

void SharedPaceTest::aLongPause_isKeptAfterARestart() {
    FakePeer peer([](const Request&) { return Answer{.status = 429, .headers = {{"Retry-After", "600"}}}; });
    auto before = client();
    const auto first = awaited(before->get(request(peer)));
    before.reset();
    QCOMPARE(first.error().kind, ErrorKind::RateLimited);
    const auto again = client();
    const auto second = awaited(again->get(request(peer)));
    QCOMPARE(second.error().kind, ErrorKind::RateLimited);
    QVERIFY2(second.error().sentence.contains(u"10 minutes"_s), qPrintable(second.error().sentence));
    QCOMPARE(peer.requests().size(), 1);
}

void SharedPaceTest::aShortPause_isWaitedForAfterARestart() {
    FakePeer peer([count = 0](const Request&) mutable {
        return ++count == 1 ? Answer{.status = 503, .headers = {{"Retry-After", "1"}}} : Answer{.body = "x"};
    });
    auto one = client();
    QVERIFY(!awaited(one->get(request(peer))).ok()); // it has no retries
    one.reset();
    const auto other = client();
    QVERIFY(awaited(other->get(request(peer))).ok());
    const QList<Request> requests = peer.requests();
    QCOMPARE(requests.size(), 2);
    const qint64 gap = requests.at(1).arrivedMs - requests.at(0).arrivedMs;
    QVERIFY2(gap >= 950, qPrintable(QString::number(gap)));
}

QTEST_GUILESS_MAIN(SharedPaceTest)
#include "shared_pace_test.moc"
