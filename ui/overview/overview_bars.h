#pragma once

#include "papers/overview.h"
#include "papers/reading_habit.h"
#include "papers/spending.h"
#include "ui/charts/bar_chart.h"

namespace sheaf {

struct Palette;

/// The overview's pictures as bars, with what each says when it is pointed at.
Bars dayBars(const Overview& overview, const Palette& colours);
Bars categoryBars(const Overview& overview, const Palette& colours);
Bars scoreBars(const Overview& overview, const Palette& colours);
Bars risingBars(const Overview& overview, const Palette& colours);

Bars readingBars(const ReadingHabit& habit, const Palette& colours);

/// "4 days in a row; the most were 12."
QString streakText(const ReadingHabit& habit);

/// Money by calendar month, in the currency that most was spent in. Months without spending are there too.
struct MonthlyCost {
    QDate first; ///< of the month
    qint64 micros = 0;
};
QString mainCurrency(const QList<SpendingLine>& lines);
QList<MonthlyCost> costByMonth(const QList<SpendingLine>& lines, const QString& currency, QDate lastMonth);
Bars costBars(const QList<MonthlyCost>& months, const QString& currency, const Palette& colours);

/// The search that finds the papers behind a bar.
QString categorySearch(const Overview& overview, int month, int part);
QString scoreSearch(int band);
QString readSearch(QDate day);

} // namespace sheaf
