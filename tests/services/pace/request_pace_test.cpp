#include "services/pace/request_pace.h"

#include <QRandomGenerator>
#include <QTest>

#include <deque>

using namespace sheaf;

/// When requests may leave, on a clock of the test's own.
class RequestPaceTest : public QObject {
    Q_OBJECT

  private slots:
    void withoutLimits_nothingWaits();
    void requestsOfAnyMinute_stayWithinTheLimit();
    void tokensOfAnyMinute_stayWithinTheLimit();
    void settledRequest_countsWhatItUsed();
    void requestLargerThanTheLimit_goesAlone();
    void nothingLeft_waitsUntilTheReset();
    void fewTokensLeft_waitUntilEnoughAreRefilled();
    void oneRefusal_holdsNobodyElse();
    void refusalWithNothingLeft_holdsEverybody();
    void refusalsInARow_holdEverybody();
    void retryAfterOfAGoodReply_isNoRefusal();
};

void RequestPaceTest::withoutLimits_nothingWaits() {
    RequestPace pace({});
    for (int i = 0; i < 1000; ++i)
        pace.left(1'000'000, 0);
    QCOMPARE(pace.waitMs(1'000'000, 0), 0);
}

void RequestPaceTest::requestsOfAnyMinute_stayWithinTheLimit() {
    RequestPace pace({.requestsPerMinute = 10});
    QRandomGenerator random(7);
    std::deque<qint64> sent;
    qint64 now = 0;
    for (int i = 0; i < 500; ++i) {
        now += random.bounded(9000) * random.bounded(2);
        now += pace.waitMs(1, now);
        QCOMPARE(pace.waitMs(1, now), 0);
        pace.left(1, now);
        sent.push_back(now);
        while (sent.front() + RequestPace::windowMs <= now)
            sent.pop_front();
        QVERIFY(sent.size() <= 10);
    }
}

void RequestPaceTest::tokensOfAnyMinute_stayWithinTheLimit() {
    RequestPace pace({.tokensPerMinute = 1000});
    QRandomGenerator random(8);
    std::deque<std::pair<qint64, int>> sent;
    qint64 now = 0;
    for (int i = 0; i < 500; ++i) {
        const int tokens = 1 + random.bounded(400);
        now += random.bounded(5000) * random.bounded(2);
        now += pace.waitMs(tokens, now);
        pace.left(tokens, now);
        sent.push_back({now, tokens});
        while (sent.front().first + RequestPace::windowMs <= now)
            sent.pop_front();
        int sum = 0;
        for (const auto& one : sent)
            sum += one.second;
        QVERIFY(sum <= 1000);
    }
}

void RequestPaceTest::settledRequest_countsWhatItUsed() {
    RequestPace pace({.tokensPerMinute = 1000});
    const qint64 mark = pace.left(900, 0);
    QCOMPARE(pace.waitMs(500, 10), RequestPace::windowMs - 10);
    pace.settled(mark, 200, {}, 20);
    QCOMPARE(pace.waitMs(500, 20), 0);
    QVERIFY(pace.waitMs(801, 20) > 0);
}

void RequestPaceTest::requestLargerThanTheLimit_goesAlone() {
    RequestPace pace({.tokensPerMinute = 1000});
    QCOMPARE(pace.waitMs(5000, 0), 0);
    pace.left(5000, 0);
    QCOMPARE(pace.waitMs(1, 1), RequestPace::windowMs - 1);
}

void RequestPaceTest::nothingLeft_waitsUntilTheReset() {
    RequestPace pace({});
    pace.settled(pace.left(10, 0), 10, {.requestsLeft = 0, .requestsResetMs = 4000}, 100);
    QCOMPARE(pace.waitMs(10, 100), 4000);
    QCOMPARE(pace.waitMs(10, 4100), 0);
}

void RequestPaceTest::fewTokensLeft_waitUntilEnoughAreRefilled() {
    RequestPace pace({});
    pace.settled(pace.left(10, 0), 10, {.tokensLeft = 10'000, .tokensResetMs = 0}, 0);
    pace.settled(pace.left(10, 0), 10, {.tokensLeft = 1000, .tokensResetMs = 9000}, 0);
    QCOMPARE(pace.waitMs(1000, 0), 0);
    QCOMPARE(pace.waitMs(3000, 0), 2000); // 9000 tokens come back in 9 s
    QCOMPARE(pace.waitMs(50'000, 0), 9000);
    pace.left(1000, 0);
    QCOMPARE(pace.waitMs(1000, 0), 900); // 10,000 in 9 s
}

void RequestPaceTest::oneRefusal_holdsNobodyElse() {
    RequestPace pace({});
    pace.settled(pace.left(10, 0), 0, {.retryAfterMs = 1000}, 0);
    QCOMPARE(pace.waitMs(10, 0), 0);
}

void RequestPaceTest::refusalWithNothingLeft_holdsEverybody() {
    RequestPace pace({});
    pace.settled(pace.left(10, 0), 0, {.requestsLeft = 0, .requestsResetMs = 300, .retryAfterMs = 1000}, 0);
    QCOMPARE(pace.waitMs(10, 0), 1000);
}

void RequestPaceTest::refusalsInARow_holdEverybody() {
    RequestPace pace({});
    for (int i = 0; i < RequestPace::refusalsForAll; ++i) {
        QCOMPARE(pace.waitMs(10, 0), 0);
        pace.settled(pace.left(10, 0), 0, {.retryAfterMs = 1000}, 0);
    }
    QCOMPARE(pace.waitMs(10, 0), 1000);
    pace.settled(pace.left(10, 1000), 12, {}, 1000);
    pace.settled(pace.left(10, 1000), 0, {.retryAfterMs = 1000}, 1000);
    QCOMPARE(pace.waitMs(10, 1000), 0);
}

void RequestPaceTest::retryAfterOfAGoodReply_isNoRefusal() {
    RequestPace pace({});
    for (int i = 0; i < 10; ++i)
        pace.settled(pace.left(10, 0), 10, {.retryAfterMs = 5000}, 0);
    QCOMPARE(pace.waitMs(10, 0), 0);
}

QTEST_APPLESS_MAIN(RequestPaceTest)
#include "request_pace_test.moc"
