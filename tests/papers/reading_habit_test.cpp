#include "papers/reading_habit.h"

#include <QTest>

using namespace sheaf;

/// Days in a row on which the reader has read.
class ReadingHabitTest : public QObject {
    Q_OBJECT

  private slots:
    void nothingRead_isNoHabit() { QCOMPARE(readingHabit({}, m_today), ReadingHabit()); }
    void daysUpToToday_areAStreak();
    void todayWithoutPapersYet_doesNotEndIt();
    void aDayWithoutPapers_endsIt();
    void days_areShownWithoutHolesUpToToday();
    void streak_isOfItsOwnDaysOnly();

  private:
    const QDate m_today{2026, 1, 30};
};

void ReadingHabitTest::daysUpToToday_areAStreak() {
    const ReadingHabit habit = readingHabit({{m_today, 1}, {m_today.addDays(-1), 5}}, m_today);
    QCOMPARE(habit.streak, 2);
    QCOMPARE(habit.longest, 2);
}

void ReadingHabitTest::todayWithoutPapersYet_doesNotEndIt() {
    QCOMPARE(readingHabit({{m_today.addDays(-1), 5}}, m_today).streak, 1);
}

void ReadingHabitTest::aDayWithoutPapers_endsIt() {
    QMap<QDate, int> days{{m_today, 1}};
    for (int back = 2; back <= 4; ++back)
        days.insert(m_today.addDays(-back), 3);
    const ReadingHabit habit = readingHabit(days, m_today);
    QCOMPARE(habit.streak, 1);
    QCOMPARE(habit.longest, 3);
}

void ReadingHabitTest::days_areShownWithoutHolesUpToToday() {
    const ReadingHabit habit = readingHabit({{m_today.addDays(-2), 4}}, m_today);
    QCOMPARE(habit.days.size(), ReadingHabit::daysShown);
    QCOMPARE(habit.days.last(), (OverviewDay{m_today, 0}));
    QCOMPARE(habit.days[habit.days.size() - 3].papers, 4);
    QCOMPARE(habit.streak, 0);
}

void ReadingHabitTest::streak_isOfItsOwnDaysOnly() {
    const auto inStreak = [this](const QMap<QDate, int>& days) {
        const ReadingHabit habit = readingHabit(days, m_today);
        QList<qint64> back;
        for (qsizetype at = 0; at < habit.days.size(); ++at)
            if (habit.isInStreak(at))
                back += habit.days[at].day.daysTo(m_today);
        return back;
    };
    QCOMPARE(inStreak({{m_today, 1}, {m_today.addDays(-1), 5}, {m_today.addDays(-3), 5}}),
             (QList<qint64>{1, 0}));
    QCOMPARE(inStreak({{m_today.addDays(-1), 5}, {m_today.addDays(-2), 5}}), (QList<qint64>{2, 1}));
    QCOMPARE(inStreak({{m_today.addDays(-2), 5}}), QList<qint64>{});
    QMap<QDate, int> everyDay;
    for (int back = 0; back < 2 * ReadingHabit::daysShown; ++back)
        everyDay.insert(m_today.addDays(-back), 1);
    QCOMPARE(inStreak(everyDay).size(), ReadingHabit::daysShown);
}

QTEST_GUILESS_MAIN(ReadingHabitTest)
#include "reading_habit_test.moc"
