#include "ui/charts/chart_bars.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QHorizontalStackedBarSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

double highest(const Bars& bars) {
    double most = 0;
    for (int bar = 0; bar < bars.count(); ++bar) {
        double sum = 0;
        for (const BarPart& part : bars.parts)
            sum += part.values[bar];
        most = std::max(most, sum);
    }
    return most;
}

void dress(QAbstractAxis& axis, const ChartLook& look) {
    axis.setLabelsFont(look.font);
    axis.setLabelsColor(look.soft);
    axis.setLinePen(QPen(look.line, 1));
    axis.setGridLineColor(look.line);
}

} // namespace

QAbstractBarSeries* barSeries(const Bars& bars) {
    QAbstractBarSeries* series = bars.lying
                                     ? static_cast<QAbstractBarSeries*>(new QHorizontalStackedBarSeries)
                                     : new QStackedBarSeries;
    for (const BarPart& part : bars.parts) {
        auto* set = new QBarSet(part.name);
        set->append(part.values);
        set->setColor(part.colour);
        set->setBorderColor(Qt::transparent);
        series->append(set);
    }
    constexpr double share = 0.72; // of a bar's room
    constexpr double few = 8;      // bars, which would be slabs
    series->setBarWidth(share * std::min(1.0, bars.count() / few));
    return series;
}

QAbstractAxis* labelAxis(const Bars& bars, const ChartLook& look) {
    auto* axis = new QCategoryAxis;
    axis->setStartValue(-0.5);
    double end = -0.5;
    for (const BarLabel& label : bars.labels)
        axis->append(label.text, end += label.bars);
    axis->setRange(-0.5, bars.count() - 0.5);
    axis->setReverse(bars.lying); // the first on top
    dress(*axis, look);
    axis->setGridLineVisible(false);
    return axis;
}

QAbstractAxis* valueAxis(const Bars& bars, const ChartLook& look) {
    constexpr int ticks = 4;
    auto* axis = new QValueAxis;
    const double most = std::max(1.0, highest(bars));
    const bool fewPieces = bars.decimals == 0 && most < ticks; // no tick between two of them
    axis->setRange(0, most);
    axis->setTickCount(fewPieces ? int(most) + 1 : ticks);
    if (!fewPieces)
        axis->applyNiceNumbers();
    axis->setLabelFormat(u"%.%1f"_s.arg(bars.decimals));
    dress(*axis, look);
    axis->setLineVisible(false);
    return axis;
}

} // namespace sheaf
