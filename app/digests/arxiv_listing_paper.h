#pragma once

#include "papers/day.h"

#include <QStringView>

namespace sheaf {

/// Sets id, version and title from a paper's heading, which can be read.
void setArxivHeading(Paper& paper, QStringView heading);

/// Sets the authors from "*Ann Lee,Bo Wu*", and the categories from what a fork puts behind them:
/// "*Ann Lee, Bo Wu* | **Category: cs.CV, cs.CL** | **Updated: …**".
void setArxivAuthorLine(DayEntry& entry, QStringView line);

/// Sets the categories from "cs.CV, cs.CL", the main one first.
void setArxivCategories(DayEntry& entry, const QString& text);

} // namespace sheaf
