#include "library/spend_store.h"
#include "open_library.h"

#include <QProcess>

#include <unistd.h>

#include <cstdio>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

using Answer = SpendingRoom::Answer;

const QString otherProcess = u"--reserve-and-wait"_s;
const SpendingAccount account{QDate(2026, 1, 30), u"work"_s, u"a-model"_s, u"USD"_s};
constexpr SpendingCaps dayCap{.dayMicros = 1000};

SpendingAccount on(QDate day) {
    SpendingAccount other = account;
    other.day = day;
    return other;
}

Charge cost(qint64 micros) { return {100, 20, micros}; }

} // namespace

class SpendStoreTest : public QObject {
    Q_OBJECT

  private slots:
    void reservations_neverPassTheCap();
    void settledRequest_makesRoom();
    void requestLargerThanWhatIsLeft_isRefusedAndNotPutOff();
    void monthsCap_countsItsDaysOnly();
    void otherCurrency_doesNotCount();
    void requestNotBilled_leavesNoTrace();
    void unknownPrice_isCountedApart();
    void lines_areByDayEngineAndModel();
    void reservationOfADeadProcess_isSpent_thatOfALivingOneIsNot();

  private:
    static SpendingRoom reserve(OpenLibrary& library, qint64 micros, const SpendingCaps& caps = dayCap,
                                const SpendingAccount& where = account) {
        return library.written(
            [&](Connection& c) { return SpendStore(c).reserve(where, cost(micros), caps); });
    }
    static void settle(OpenLibrary& library, const SpendingRoom& room, const std::optional<Charge>& used) {
        library.written([&](Connection& c) { return SpendStore(c).settle(room.reservation, used); });
    }
    static QList<SpendingLine> lines(OpenLibrary& library) {
        return library.seen(
            [](Connection& c) { return SpendStore(c).between(QDate(2025, 1, 1), QDate(2027, 1, 1)); });
    }
};

void SpendStoreTest::reservations_neverPassTheCap() {
    OpenLibrary library;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(reserve(library, 300).answer, Answer::Granted);
    QCOMPARE(reserve(library, 300).answer, Answer::Later);
    QCOMPARE(reserve(library, 100).answer, Answer::Granted);
}

void SpendStoreTest::settledRequest_makesRoom() {
    OpenLibrary library;
    const SpendingRoom first = reserve(library, 900);
    QCOMPARE(reserve(library, 300).answer, Answer::Later);
    settle(library, first, cost(700));
    QCOMPARE(reserve(library, 300).answer, Answer::Granted);
    QCOMPARE(lines(library).constFirst().micros, 700);
    QCOMPARE(lines(library).constFirst().openMicros, 300);
}

void SpendStoreTest::requestLargerThanWhatIsLeft_isRefusedAndNotPutOff() {
    OpenLibrary library;
    QCOMPARE(reserve(library, 1001).answer, Answer::DayFull);
    settle(library, reserve(library, 600), cost(600));
    QCOMPARE(reserve(library, 500).answer, Answer::DayFull);
    QCOMPARE(reserve(library, 500, {}).answer, Answer::Granted);
}

void SpendStoreTest::monthsCap_countsItsDaysOnly() {
    OpenLibrary library;
    const SpendingCaps caps{.monthMicros = 1000};
    settle(library, reserve(library, 600, caps, on(QDate(2026, 1, 1))), cost(600));
    QCOMPARE(reserve(library, 500, caps, on(QDate(2026, 1, 31))).answer, Answer::MonthFull);
    QCOMPARE(reserve(library, 500, caps, on(QDate(2026, 2, 1))).answer, Answer::Granted);
    QCOMPARE(reserve(library, 500, caps, on(QDate(2025, 12, 31))).answer, Answer::Granted);
}

void SpendStoreTest::otherCurrency_doesNotCount() {
    OpenLibrary library;
    SpendingAccount euros = account;
    euros.currency = u"EUR"_s;
    settle(library, reserve(library, 900, dayCap, euros), cost(900));
    QCOMPARE(reserve(library, 900).answer, Answer::Granted);
}

void SpendStoreTest::requestNotBilled_leavesNoTrace() {
    OpenLibrary library;
    settle(library, reserve(library, 300), std::nullopt);
    QVERIFY(lines(library).isEmpty());
}

void SpendStoreTest::unknownPrice_isCountedApart() {
    OpenLibrary library;
    library.written([](Connection& c) { return SpendStore(c).book(account, {100, 20, std::nullopt}); });
    library.written([](Connection& c) { return SpendStore(c).book(account, cost(5)); });
    QCOMPARE(lines(library).size(), 1);
    const SpendingLine line = lines(library).constFirst();
    QCOMPARE(line.requests, 2);
    QCOMPARE(line.unpriced, 1);
    QCOMPARE(line.micros, 5);
    QCOMPARE(line.inputTokens, 200);
}

void SpendStoreTest::lines_areByDayEngineAndModel() {
    OpenLibrary library;
    SpendingAccount other = account;
    other.model = u"b-model"_s;
    for (const SpendingAccount& where : {other, account, on(QDate(2026, 1, 2)), account})
        library.written([&](Connection& c) { return SpendStore(c).book(where, cost(7)); });
    const auto found = lines(library);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].account.day, QDate(2026, 1, 2));
    QCOMPARE(found[1].account.model, u"a-model"_s);
    QCOMPARE(found[1].micros, 14);
    QCOMPARE(found[2].account.model, u"b-model"_s);
}

void SpendStoreTest::reservationOfADeadProcess_isSpent_thatOfALivingOneIsNot() {
    OpenLibrary library;
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {otherProcess, library.path()});
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readLine().trimmed(), QByteArray("reserved"));
    const auto book = [&] { library.written([](Connection& c) { return SpendStore(c).bookAbandoned(); }); };
    book();
    QCOMPARE(lines(library).constFirst().openMicros, 400);
    QCOMPARE(reserve(library, 700).answer, Answer::Later);
    other.kill();
    QVERIFY(other.waitForFinished());
    QCOMPARE(reserve(library, 700).answer, Answer::Later); // at its worst until somebody looks
    book();
    QCOMPARE(lines(library).constFirst().openMicros, 0);
    QCOMPARE(lines(library).constFirst().micros, 400);
    QCOMPARE(reserve(library, 700).answer, Answer::DayFull);
}

namespace {

int reserveAndWait(const QString& path) {
    const auto library = Library::open(path);
    if (!library)
        return 1;
    const auto room =
        (*library)
            ->write([](Connection& c) { return SpendStore(c).reserve(account, cost(400), dayCap); })
            .result();
    if (!room)
        return 1;
    std::puts("reserved");
    std::fflush(stdout);
    for (;;)
        pause();
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc == 3 && QString::fromLocal8Bit(argv[1]) == otherProcess)
        return reserveAndWait(QString::fromLocal8Bit(argv[2]));
    SpendStoreTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "spend_store_test.moc"
