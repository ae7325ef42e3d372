#include "services/pace/circuit_breaker.h"

#include <QTest>

using namespace sheaf;

class CircuitBreakerTest : public QObject {
    Q_OBJECT

  private slots:
    void nobodyThere_pausesAfterAFewRounds();
    void failuresUnderWayTogether_countOnce();
    void serversFaults_pauseAtManyPapers();
    void onePapersFaults_pauseNothing();
    void answerBetween_startsAnew();
    void trying_pausesAtTheFirstFailure();
    void refusals_holdBackMoreAndMore_andPauseAfterTenMinutes();
    void pauseOfAnHour_pausesTheQueue();
};

void CircuitBreakerTest::nobodyThere_pausesAfterAFewRounds() {
    CircuitBreaker breaker;
    for (int round = 1; round < CircuitBreaker::outagesInARow; ++round) {
        const auto verdict = breaker.failed(1, ErrorKind::Unreachable, {}, round * 100, round * 100 + 50);
        QVERIFY(!verdict.pause);
        QVERIFY(verdict.holdMs > 0);
    }
    QVERIFY(breaker.failed(1, ErrorKind::Unreachable, {}, 1000, 1050).pause);
}

void CircuitBreakerTest::failuresUnderWayTogether_countOnce() {
    CircuitBreaker breaker;
    for (int worker = 0; worker < 64; ++worker)
        QVERIFY(!breaker.failed(worker, ErrorKind::Unreachable, {}, 0, 100 + worker).pause);
}

void CircuitBreakerTest::serversFaults_pauseAtManyPapers() {
    CircuitBreaker breaker;
    for (int paper = 1; paper < CircuitBreaker::papersInARow; ++paper)
        QVERIFY(!breaker.failed(paper, ErrorKind::Server, {}, paper * 100, paper * 100 + 50).pause);
    QVERIFY(breaker.failed(99, ErrorKind::Timeout, {}, 2000, 2050).pause);
}

void CircuitBreakerTest::onePapersFaults_pauseNothing() {
    CircuitBreaker breaker;
    for (int time = 1; time < 100; ++time)
        QVERIFY(!breaker.failed(1, ErrorKind::Server, {}, time * 100, time * 100 + 50).pause);
}

void CircuitBreakerTest::answerBetween_startsAnew() {
    CircuitBreaker breaker;
    for (int time = 1; time < 100; ++time) {
        if (time % 4 == 0)
            breaker.answered();
        QVERIFY(!breaker.failed(time, ErrorKind::Unreachable, {}, time * 100, time * 100 + 50).pause);
    }
}

void CircuitBreakerTest::trying_pausesAtTheFirstFailure() {
    CircuitBreaker breaker(true);
    QVERIFY(breaker.failed(1, ErrorKind::Server, {}, 0, 10).pause);
    CircuitBreaker answering(true);
    answering.answered();
    QVERIFY(!answering.failed(1, ErrorKind::Server, {}, 0, 10).pause);
}

void CircuitBreakerTest::refusals_holdBackMoreAndMore_andPauseAfterTenMinutes() {
    CircuitBreaker breaker;
    int longest = 0;
    for (int time = 0; time < 12; ++time) {
        const auto verdict = breaker.failed(time, ErrorKind::RateLimited, {}, time, time);
        QVERIFY(!verdict.pause);
        QVERIFY(time > 2 || verdict.holdMs == 0);
        longest = std::max(longest, verdict.holdMs);
    }
    QVERIFY(longest >= 30'000);
    QCOMPARE(breaker.failed(1, ErrorKind::RateLimited, 5000, 20, 20).holdMs, 0); // the provider's own pause
    QVERIFY(breaker.failed(1, ErrorKind::RateLimited, {}, 0, CircuitBreaker::longestRefusalMs + 1).pause);
}

void CircuitBreakerTest::pauseOfAnHour_pausesTheQueue() {
    CircuitBreaker breaker;
    QVERIFY(breaker.failed(1, ErrorKind::RateLimited, 3'600'000, 0, 0).pause);
}

QTEST_APPLESS_MAIN(CircuitBreakerTest)
#include "circuit_breaker_test.moc"
