#pragma once

#include "papers/paper.h"

#include <QDate>

namespace sheaf {

/// How the library writes dates: days since arXiv's first year began, 1991-01-01. Earlier dates are negative.
inline int dayNumber(QDate date) {
    return static_cast<int>(date.toJulianDay() - QDate(1991, 1, 1).toJulianDay());
}
inline QDate dateOfDayNumber(int number) { return QDate(1991, 1, 1).addDays(number); }

/// A paper's key carries its date, so that key order is date order, also after a backfill: the day number,
/// shifted, plus a number that tells the day's papers apart.
inline constexpr int keyBitsOfADay = 20;

/// The lowest key that a paper of this date can have; what is older than 1991 counts as of its first day.
inline PaperKey firstKeyOf(QDate date) {
    return static_cast<PaperKey>(qMax(0, dayNumber(date))) << keyBitsOfADay;
}

/// The date that a paper's key carries.
inline QDate dateOfKey(PaperKey key) { return dateOfDayNumber(static_cast<int>(key >> keyBitsOfADay)); }

} // namespace sheaf
