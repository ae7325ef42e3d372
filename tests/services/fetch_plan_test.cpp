#include "services/fetch_plan.h"

#include <QTest>
#include <QTimeZone>

using namespace sheaf;
using namespace Qt::StringLiterals;

/// Which questions a fetch of several days is cut into.
class FetchPlanTest : public QObject {
    Q_OBJECT

  private slots:
    void pastMailings_areOneQuestion();
    void daysWithoutAMailing_areAskedAlone();
    void theNewestMailing_isAskedAlone();
    void daysToCome_areNoPart();
    void severalYears_areCutByTheYearNewestFirst();
    void settledDays_areLeftOut();
    void aGap_isAskedAgain_data();
    void aGap_isAskedAgain();
    void aDaysListThatMayHaveGrown_isAskedAgain();
    void whatOaiCanProve_isAskedOnceMore_data();
    void whatOaiCanProve_isAskedOnceMore();

  private:
    static FetchRecord whole(QDate day) {
        return {.day = day,
                .at = QDateTime(day.addDays(1), QTime(8, 0), QTimeZone::utc()),
                .announced = 5,
                .stored = 5};
    }
    const QDateTime m_now{QDate(2026, 2, 20), QTime(12, 0), QTimeZone::utc()}; // a Friday
};

void FetchPlanTest::pastMailings_areOneQuestion() {
    const QDate monday(2026, 2, 2);
    const QDate wednesday(2026, 2, 4);
    const FetchPart all{monday, wednesday, {monday, QDate(2026, 2, 3), wednesday}};
    QCOMPARE(arxivParts(monday, wednesday, {}, m_now), QList<FetchPart>{all});
}

void FetchPlanTest::daysWithoutAMailing_areAskedAlone() {
    const QDate saturday(2026, 2, 7);
    const QDate sunday(2026, 2, 8);
    QCOMPARE(arxivParts(saturday, sunday, {}, m_now),
             (QList<FetchPart>{{sunday, {}, {sunday}}, {saturday, {}, {saturday}}}));
}

void FetchPlanTest::theNewestMailing_isAskedAlone() {
    const QDate thursday(2026, 2, 19);
    const QDate friday(2026, 2, 20);
    QCOMPARE(arxivParts(thursday, friday, {}, m_now),
             (QList<FetchPart>{{friday, {}, {friday}}, {thursday, thursday, {thursday}}}));
}

void FetchPlanTest::daysToCome_areNoPart() {
    QVERIFY(arxivParts(QDate(2026, 2, 21), QDate(2026, 3, 21), {}, m_now).isEmpty());
    QVERIFY(dailyParts(QDate(2026, 2, 21), QDate(2026, 3, 21), {}, m_now).isEmpty());
    QCOMPARE(dailyParts(QDate(2026, 2, 19), QDate(2026, 3, 21), {}, m_now).size(), 2);
}

void FetchPlanTest::severalYears_areCutByTheYearNewestFirst() {
    const QDate first(2023, 6, 1);
    const QDate last(2026, 1, 30);
    QList<FetchPart> spans = arxivParts(first, last, {}, m_now);
    spans.removeIf([](const FetchPart& part) { return !part.last.isValid(); });
    QCOMPARE(spans.size(), 3);
    QCOMPARE(spans.constFirst().last, last);
    QCOMPARE(spans.constLast().day, first);
    for (const FetchPart& span : spans) {
        QVERIFY(span.day.daysTo(span.last) < 366);
        QCOMPARE(span.days.constFirst(), span.day);
        QCOMPARE(span.days.constLast(), span.last);
    }
    for (qsizetype i = 1; i < spans.size(); ++i)
        QVERIFY(spans.at(i).last < spans.at(i - 1).day);
}

void FetchPlanTest::settledDays_areLeftOut() {
    const QDate monday(2026, 2, 2);
    const QDate tuesday(2026, 2, 3);
    const QDate wednesday(2026, 2, 4);
    QCOMPARE(arxivParts(monday, wednesday, {whole(tuesday)}, m_now),
             (QList<FetchPart>{{monday, wednesday, {monday, wednesday}}}));
    QVERIFY(arxivParts(monday, tuesday, {whole(monday), whole(tuesday)}, m_now).isEmpty());
}

void FetchPlanTest::aGap_isAskedAgain_data() {
    QTest::addColumn<FetchRecord>("record");
    const FetchRecord good = whole(QDate(2026, 2, 3));
    FetchRecord failed = good;
    failed.error = u"No answer."_s;
    QTest::newRow("failed") << failed;
    FetchRecord lacking = good;
    lacking.announced = 6;
    QTest::newRow("lacking") << lacking;
    FetchRecord unknown = good;
    unknown.announced = std::nullopt;
    QTest::newRow("never counted") << unknown;
    FetchRecord killed = good;
    killed.underWay = true;
    QTest::newRow("killed under way") << killed;
    FetchRecord lackingInOne = good;
    lackingInOne.categories = {{u"cs.CL"_s, 3, 3}, {u"cs.LG"_s, 3, 2}};
    QTest::newRow("lacking in one category") << lackingInOne;
}

void FetchPlanTest::aGap_isAskedAgain() {
    QFETCH(FetchRecord, record);
    QCOMPARE(arxivParts(record.day, record.day, {record}, m_now).size(), 1);
    QCOMPARE(dailyParts(record.day, record.day, {record}, m_now).size(), 1);
}

void FetchPlanTest::aDaysListThatMayHaveGrown_isAskedAgain() {
    FetchRecord early = whole(QDate(2026, 2, 3));
    early.at = QDateTime(early.day, QTime(23, 59), QTimeZone::utc());
    QCOMPARE(dailyParts(early.day, early.day, {early}, m_now).size(), 1);
    QVERIFY(dailyParts(early.day, early.day, {whole(early.day)}, m_now).isEmpty());
}

void FetchPlanTest::whatOaiCanProve_isAskedOnceMore_data() {
    QTest::addColumn<FetchRecord>("record");
    QTest::addColumn<bool>("isAsked");
    const auto row = [](const char* name, FetchWay way, bool provisional, bool asked) {
        FetchRecord record = whole(QDate(2026, 2, 3));
        record.way = way;
        record.provisional = provisional;
        QTest::newRow(name) << record << asked;
    };
    row("worked out", FetchWay::Api, true, true);
    row("worked out in part", FetchWay::FeedAndApi, true, true);
    row("of an older version of the program", FetchWay::Unknown, true, true);
    row("what OAI-PMH could not prove", FetchWay::Harvest, true, false);
    row("what it proved", FetchWay::Harvest, false, false);
    row("what the feed proved", FetchWay::Feed, false, false);
    FetchRecord holiday = whole(QDate(2026, 2, 3));
    holiday.provisional = holiday.noAnnouncement = true;
    QTest::newRow("a holiday") << holiday << false;
}

void FetchPlanTest::whatOaiCanProve_isAskedOnceMore() {
    QFETCH(FetchRecord, record);
    QFETCH(bool, isAsked);
    QCOMPARE(!arxivParts(record.day, record.day, {record}, m_now).isEmpty(), isAsked);
}

QTEST_GUILESS_MAIN(FetchPlanTest)
#include "fetch_plan_test.moc"
