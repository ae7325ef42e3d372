#pragma once

#include <QDate>
#include <QString>

namespace sheaf {

/// Whether arXiv keeps no deadline on that weekday (US Eastern date). False for years outside the table.
bool isArxivHoliday(QDate date);

/// What the public holiday on that date is called, for the reader; empty where it is another day on which
/// arXiv keeps no deadline.
QString holidayName(QDate date);

/// The first and the last year in the table.
inline constexpr int firstHolidayYear = 2017;
inline constexpr int lastHolidayYear = 2026;

} // namespace sheaf
