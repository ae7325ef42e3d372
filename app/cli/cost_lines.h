#pragma once

#include "base/result.h"
#include "services/spending/cost_lines.h"

class QJsonObject;

namespace sheaf {

/// "day", "model", "engine"; an Error for any other word.
Result<CostBy> costBy(const QString& word);

QString textOf(const CostLine& line);
QJsonObject jsonOf(const CostLine& line);

} // namespace sheaf
