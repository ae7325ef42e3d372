#pragma once

#include "services/export_service.h"
#include "support/desk.h"
#include "support/recordings.h"

#include <QDate>

namespace sheaf::test {

/// Brings `papers` invented papers of that day into the desk's library; their ids begin with `prefix`.
void fillDay(Desk& desk, QDate day, int papers, const QString& prefix);

/// Writes to the end; an error ends the test program.
ExportReport exported(Desk& desk, const ExportRequest& request);

/// Every file below the folder, by path from it.
QStringList filesIn(const QString& folder);

} // namespace sheaf::test
