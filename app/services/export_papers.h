#pragma once

#include "base/result.h"
#include "papers/day.h"
#include "services/export_request.h"

namespace sheaf {

class Connection;

/// Whether the selection's digest is that of a day, which exportedDay() gives.
bool isOfOneDay(const Selection& selection);

/// A selection as one digest: of a single day as exportedDay() gives it, else without a date, in the
/// selection's order, and with at most `limit` papers.
Result<Day> exportedSelection(Connection& connection, const ExportRequest& request, int limit = -1);

} // namespace sheaf
