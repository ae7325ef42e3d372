#pragma once

#include "papers/spending.h"

#include <QList>

namespace sheaf {

enum class CostBy { Day, Model, Engine };

/// What was spent under one heading (a day, a model, an engine) in one currency.
struct CostLine {
    QString heading;  ///< a day as an ISO date; empty for a model that has no name
    SpendingLine sum; ///< of its account only the currency means something
};

/// Summed up by heading, in the order of the headings.
QList<CostLine> costLines(const QList<SpendingLine>& lines, CostBy by);

} // namespace sheaf
