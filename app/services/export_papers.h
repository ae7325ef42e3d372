#pragma once

#include "base/result.h"
#include "papers/day.h"
#include "services/export_request.h"

namespace sheaf {

class Connection;
class Library;

/// The days of a selection that may hold papers of it, oldest first.
Result<QList<QDate>> exportedDays(Connection& connection, const Selection& selection);

/// The selection's papers, or an ErrorKind::NotFound.
Result<QList<PaperKey>> exportedKeys(Connection& connection, const Selection& selection);

/// A selection as one digest: of a single day as exportedDay() gives it, else without a date, in the
/// selection's order, and with at most `limit` papers.
Result<Day> exportedSelection(Connection& connection, const ExportRequest& request, int limit = -1);

} // namespace sheaf
