#pragma once

#include "base/result.h"
#include "papers/paper.h"
#include "query/selection.h"

#include <QDate>

namespace sheaf {

class Connection;

/// ErrorKind::NotFound: what a selection without papers comes to.
Error nothingToExport();

/// The days of a selection that may hold papers of it, oldest first.
Result<QList<QDate>> exportedDays(Connection& connection, const Selection& selection);

/// The selection's papers, or nothingToExport(). A negative limit is none.
Result<QList<PaperKey>> exportedKeys(Connection& connection, const Selection& selection, int limit = -1);

} // namespace sheaf
