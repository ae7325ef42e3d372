#include "library/library.h"
#include "library/spend_store.h"
#include "services/pace/engine_gate.h"
#include "support/fake_clock.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>
#include <vector>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Workers at the gate, with money in a real library.
class EngineGateTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void cancel_endsTheWaitAtOnce();
    void close_sendsEverybodyHome();
    void anyInterleaving_keepsTheCapAndUsesItUp();
    void unknownPrice_isRefusedWhereThereIsACap();
    void freeEngine_reservesNothing();

  private:
    PurseTerms terms(std::optional<qint64> cap) const {
        return {u"work"_s, u"a-model"_s, u"USD"_s, Price{1'000'000, 1'000'000}, {.dayMicros = cap}};
    }
    qint64 spent() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Library> m_library;
    FakeClock m_clock{QDateTime(QDate(2026, 1, 30), QTime(12, 0), Qt::UTC)};
};

void EngineGateTest::init() {
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = *Library::open(m_folder->filePath(u"library.sqlite"_s));
}

qint64 EngineGateTest::spent() const {
    const auto lines =
        m_library
            ->write([day = QDate(2026, 1, 30)](Connection& c) { return SpendStore(c).between(day, day); })
            .result();
    qint64 sum = 0;
    for (const SpendingLine& line : *lines)
        sum += line.micros + line.openMicros;
    return sum;
}

void EngineGateTest::cancel_endsTheWaitAtOnce() {
    Purse purse(m_library, terms({}), m_clock);
    EngineGate gate({}, purse);
    gate.hold(60'000);
    const CancelFlag cancel;
    QElapsedTimer time;
    std::thread other([&cancel] {
        QThread::msleep(100);
        cancel.raise();
    });
    time.start();
    const auto passed = gate.enter({10, 10}, cancel);
    other.join();
    QVERIFY(!passed);
    QCOMPARE(passed.error().kind, ErrorKind::Cancelled);
    QVERIFY2(time.elapsed() < 30'000, qPrintable(QString::number(time.elapsed())));
}

void EngineGateTest::close_sendsEverybodyHome() {
    Purse purse(m_library, terms({}), m_clock);
    EngineGate gate({}, purse);
    gate.hold(60'000);
    std::atomic_int home = 0;
    std::vector<std::thread> workers;
    for (int i = 0; i < 8; ++i)
        workers.emplace_back([&] { home += gate.enter({10, 10}, {}) ? 0 : 1; });
    QThread::msleep(50);
    gate.close();
    for (std::thread& worker : workers)
        worker.join();
    QCOMPARE(home.load(), 8);
    QVERIFY(!gate.enter({10, 10}, {}));
}

void EngineGateTest::anyInterleaving_keepsTheCapAndUsesItUp() {
    constexpr qint64 cap = 100'000;
    constexpr int worst = 900; // tokens, a micro each
    for (quint32 seed = 1; seed <= 3; ++seed) {
        init();
        Purse purse(m_library, terms(cap), m_clock);
        EngineGate gate({}, purse);
        std::atomic<qint64> billed = 0;
        std::vector<std::thread> workers;
        for (quint32 i = 0; i < 16; ++i)
            workers.emplace_back([&, i] {
                QRandomGenerator random(seed * 100 + i);
                for (;;) {
                    const auto ticket = gate.enter({600, 300}, {});
                    if (!ticket)
                        return;
                    QThread::usleep(quint32(random.bounded(500)));
                    std::optional<TokenUse> used = TokenUse{random.bounded(601), random.bounded(301)};
                    const int end = random.bounded(5);
                    if (end == 0)
                        used.reset(); // cut off: billed at worst
                    else if (end == 1)
                        used = TokenUse(); // refused
                    const TokenUse bill = used.value_or(TokenUse{600, 300});
                    billed += bill.input + bill.output;
                    gate.leave(*ticket, used, {});
                }
            });
        for (std::thread& worker : workers)
            worker.join();
        QVERIFY2(billed <= cap, qPrintable(QString::number(billed)));
        QVERIFY2(billed > cap - worst, qPrintable(QString::number(billed)));
        QCOMPARE(spent(), billed.load());
        QCOMPARE(purse.spentMicros(), billed.load());
    }
}

void EngineGateTest::unknownPrice_isRefusedWhereThereIsACap() {
    PurseTerms unknown = terms(1000);
    unknown.price.reset();
    Purse purse(m_library, unknown, m_clock);
    EngineGate gate({}, purse);
    const auto passed = gate.enter({10, 10}, {});
    QVERIFY(!passed);
    QVERIFY(passed.error().sentence.contains(u"--set-price a-model"));
}

void EngineGateTest::freeEngine_reservesNothing() {
    PurseTerms free = terms(0);
    free.price = Price();
    Purse purse(m_library, free, m_clock);
    EngineGate gate({}, purse);
    const auto ticket = gate.enter({10, 10}, {});
    QVERIFY(ticket);
    gate.leave(*ticket, TokenUse{8, 4}, {});
    QCOMPARE(spent(), 0);
}

QTEST_GUILESS_MAIN(EngineGateTest)
#include "engine_gate_test.moc"
