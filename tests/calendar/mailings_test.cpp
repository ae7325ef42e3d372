#include "calendar/mailings.h"

#include <QTest>
#include <QTimeZone>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {
QDateTime utc(const QString& text) { return QDateTime::fromString(text + u'Z', Qt::ISODate); }
QDate day(const QString& text) { return QDate::fromString(text, Qt::ISODate); }
} // namespace

class MailingsTest : public QObject {
    Q_OBJECT

  private slots:
    void everyMailing_coversWhatWasSubmittedSinceTheDeadlineBefore_data();
    void everyMailing_coversWhatWasSubmittedSinceTheDeadlineBefore();
    void daysWithoutAMailing_haveNoWindow_data();
    void daysWithoutAMailing_haveNoWindow();
    void aSubmission_isListedByTheMailingOfItsWindow_data();
    void aSubmission_isListedByTheMailingOfItsWindow();
    void windows_followEachOtherWithoutGapOrOverlap();
    void theNewestMailing_isTheLastAnnouncedOne_data();
    void theNewestMailing_isTheLastAnnouncedOne();
    void holidays_areKnownForTheYearsOfTheTable();
};

void MailingsTest::everyMailing_coversWhatWasSubmittedSinceTheDeadlineBefore_data() {
    QTest::addColumn<QString>("mailing");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("announced");
    const auto row = [](const char* name, const QString& mailing, const QString& from, const QString& to,
                        const QString& announced) {
        QTest::newRow(name) << mailing << from << to << announced;
    };
    row("Friday in winter", u"2026-01-30"_s, u"2026-01-28T19:00:00"_s, u"2026-01-29T19:00:00"_s,
        u"2026-01-30T01:00:00"_s);
    row("Wednesday in summer", u"2026-07-15"_s, u"2026-07-13T18:00:00"_s, u"2026-07-14T18:00:00"_s,
        u"2026-07-15T00:00:00"_s);
    row("Monday: Thursday to Friday", u"2026-01-26"_s, u"2026-01-22T19:00:00"_s, u"2026-01-23T19:00:00"_s,
        u"2026-01-26T01:00:00"_s);
    row("Tuesday: over the weekend", u"2026-01-27"_s, u"2026-01-23T19:00:00"_s, u"2026-01-26T19:00:00"_s,
        u"2026-01-27T01:00:00"_s);
    row("clocks go forward within", u"2026-03-10"_s, u"2026-03-06T19:00:00"_s, u"2026-03-09T18:00:00"_s,
        u"2026-03-10T00:00:00"_s);
    row("clocks go back within", u"2026-11-03"_s, u"2026-10-30T18:00:00"_s, u"2026-11-02T19:00:00"_s,
        u"2026-11-03T01:00:00"_s);
    row("after Monday's holiday: two windows", u"2026-01-21"_s, u"2026-01-16T19:00:00"_s,
        u"2026-01-20T19:00:00"_s, u"2026-01-21T01:00:00"_s);
    row("after Thanksgiving: two windows", u"2026-11-30"_s, u"2026-11-25T19:00:00"_s,
        u"2026-11-27T19:00:00"_s, u"2026-11-30T01:00:00"_s);
    row("after a Friday's holiday: two windows", u"2026-06-23"_s, u"2026-06-18T18:00:00"_s,
        u"2026-06-22T18:00:00"_s, u"2026-06-23T00:00:00"_s);
    row("winter break", u"2026-12-31"_s, u"2026-12-28T19:00:00"_s, u"2026-12-30T19:00:00"_s,
        u"2026-12-31T01:00:00"_s);
    row("deadline of 16:00", u"2016-12-09"_s, u"2016-12-07T21:00:00"_s, u"2016-12-08T21:00:00"_s,
        u"2016-12-09T01:00:00"_s);
}

void MailingsTest::everyMailing_coversWhatWasSubmittedSinceTheDeadlineBefore() {
    QFETCH(QString, mailing);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, announced);
    const auto window = submissionWindow(day(mailing));
    QVERIFY(window);
    QCOMPARE(window->from, utc(from));
    QCOMPARE(window->to, utc(to));
    QCOMPARE(window->announced, utc(announced));
    QCOMPARE(window->from.timeSpec(), Qt::UTC);
}

void MailingsTest::daysWithoutAMailing_haveNoWindow_data() {
    QTest::addColumn<QDate>("date");
    QTest::newRow("Saturday") << QDate(2026, 1, 31);
    QTest::newRow("Sunday") << QDate(2026, 2, 1);
    QTest::newRow("the day after Monday's holiday") << QDate(2026, 1, 20);
    QTest::newRow("the day after Thanksgiving") << QDate(2026, 11, 27);
    QTest::newRow("the Monday after a Friday's holiday") << QDate(2026, 6, 22);
    QTest::newRow("the day after New Year") << QDate(2026, 1, 2);
    QTest::newRow("no day") << QDate();
}

void MailingsTest::daysWithoutAMailing_haveNoWindow() {
    QFETCH(QDate, date);
    QVERIFY(!hasMailing(date));
    QVERIFY(!submissionWindow(date));
}

void MailingsTest::aSubmission_isListedByTheMailingOfItsWindow_data() {
    QTest::addColumn<QString>("submitted");
    QTest::addColumn<QDate>("mailing");
    QTest::newRow("a second before the deadline") << u"2026-01-29T18:59:59"_s << QDate(2026, 1, 30);
    QTest::newRow("at the deadline") << u"2026-01-29T19:00:00"_s << QDate(2026, 2, 2);
    QTest::newRow("Saturday") << u"2026-01-31T12:00:00"_s << QDate(2026, 2, 3);
    QTest::newRow("on Thanksgiving") << u"2026-11-26T15:00:00"_s << QDate(2026, 11, 30);
    QTest::newRow("before a long weekend") << u"2026-07-02T18:00:00"_s << QDate(2026, 7, 7);
}

void MailingsTest::aSubmission_isListedByTheMailingOfItsWindow() {
    QFETCH(QString, submitted);
    QFETCH(QDate, mailing);
    QCOMPARE(mailingFor(utc(submitted)), mailing);
}

/// Nothing is missed: over ten years every moment belongs to exactly one mailing.
void MailingsTest::windows_followEachOtherWithoutGapOrOverlap() {
    QDateTime end;
    int mailings = 0;
    for (QDate date(2017, 1, 9); date < QDate(2027, 6, 1); date = date.addDays(1)) {
        const auto window = submissionWindow(date);
        if (!window)
            continue;
        ++mailings;
        QVERIFY(window->from < window->to && window->to < window->announced);
        if (end.isValid())
            QCOMPARE(window->from, end);
        end = window->to;
        QCOMPARE(mailingFor(window->from), date);
        QCOMPARE(mailingFor(window->to.addMSecs(-1)), date);
    }
    QVERIFY(mailings > 2500);
}

void MailingsTest::theNewestMailing_isTheLastAnnouncedOne_data() {
    QTest::addColumn<QString>("now");
    QTest::addColumn<QDate>("mailing");
    QTest::newRow("Friday morning") << u"2026-01-30T08:00:00"_s << QDate(2026, 1, 30);
    QTest::newRow("just announced") << u"2026-01-30T01:00:00"_s << QDate(2026, 1, 30);
    QTest::newRow("about to be announced") << u"2026-01-30T00:59:59"_s << QDate(2026, 1, 29);
    QTest::newRow("Sunday") << u"2026-02-01T12:00:00"_s << QDate(2026, 1, 30);
    QTest::newRow("Sunday night") << u"2026-02-02T01:30:00"_s << QDate(2026, 2, 2);
    QTest::newRow("after Thanksgiving") << u"2026-11-28T12:00:00"_s << QDate(2026, 11, 26);
}

void MailingsTest::theNewestMailing_isTheLastAnnouncedOne() {
    QFETCH(QString, now);
    QFETCH(QDate, mailing);
    QCOMPARE(newestMailing(utc(now)), mailing);
}

void MailingsTest::holidays_areKnownForTheYearsOfTheTable() {
    QVERIFY(!holidaysKnown(2016));
    QVERIFY(holidaysKnown(2017));
    QVERIFY(holidaysKnown(2026));
    QVERIFY(!holidaysKnown(2027));
    QVERIFY(hasMailing(QDate(2027, 1, 19))); // a holiday's eve, worked out from weekends alone
}

QTEST_GUILESS_MAIN(MailingsTest)
#include "mailings_test.moc"
