#include "papers/reading_habit.h"

#include <algorithm>

namespace sheaf {

namespace {

int streakUpTo(const QMap<QDate, int>& papersByDay, QDate last) {
    int days = 0;
    while (papersByDay.value(last.addDays(-days)) > 0)
        ++days;
    return days;
}

} // namespace

bool ReadingHabit::isInStreak(qsizetype at) const {
    const QDate day = days.value(at).day;
    return streak > 0 && day <= lastOfStreak && day > lastOfStreak.addDays(-streak);
}

ReadingHabit readingHabit(const QMap<QDate, int>& papersByDay, QDate today) {
    ReadingHabit habit;
    if (papersByDay.isEmpty())
        return habit;
    for (int back = ReadingHabit::daysShown - 1; back >= 0; --back) {
        const QDate day = today.addDays(-back);
        habit.days += {.day = day, .papers = papersByDay.value(day)};
    }
    habit.lastOfStreak = papersByDay.value(today) > 0 ? today : today.addDays(-1);
    habit.streak = streakUpTo(papersByDay, habit.lastOfStreak);
    int run = 0;
    QDate before;
    for (auto day = papersByDay.cbegin(); day != papersByDay.cend(); ++day) {
        run = day.key().addDays(-1) == before ? run + 1 : 1;
        before = day.key();
        habit.longest = std::max(habit.longest, run);
    }
    return habit;
}

} // namespace sheaf
