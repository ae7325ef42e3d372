#pragma once

#include <QDebug>
#include <QList>
#include <QString>

#include <algorithm>

namespace sheaf::test {

/// Prints a benchmark's line: what was measured, the figure, the limit that is aimed at, and their ratio.
inline void printFigure(const QString& what, double figure, double limit, const QString& unit) {
    qInfo().noquote() << QStringLiteral("FIGURE %1: %2 %5, limit %3 %5, ratio %4")
                             .arg(what)
                             .arg(figure, 0, 'f', 2)
                             .arg(limit, 0, 'f', 2)
                             .arg(figure / limit, 0, 'f', 3)
                             .arg(unit);
}

inline double median(QList<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace sheaf::test
