#pragma once

#include "ui/charts/bar_chart.h"

QT_BEGIN_NAMESPACE
class QAbstractAxis;
class QAbstractBarSeries;
class QChart;
QT_END_NAMESPACE

namespace sheaf {

/// The series of the bars, stacked; the caller owns it.
QAbstractBarSeries* barSeries(const Bars& bars);

/// Their words, each in the middle below its bars; the caller owns it.
QAbstractAxis* labelAxis(const Bars& bars, const ChartLook& look);

/// From nothing to a round number; the caller owns it.
QAbstractAxis* valueAxis(const Bars& bars, const ChartLook& look);

} // namespace sheaf
