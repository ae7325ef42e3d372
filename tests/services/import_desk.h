#pragma once

#include "papers/day.h"
#include "services/import_report.h"
#include "support/desk.h"

namespace sheaf::test {

/// Writes a file into the desk's folder, and the folders above it; gives its path.
QString write(const Desk& desk, const QString& name, const QByteArray& bytes);

/// Imports to the end.
ImportReport importInto(Desk& desk, const QStringList& files, std::optional<QDate> day = {});

/// All papers of the library by id, without their keys.
QList<DayEntry> entries(Desk& desk);

} // namespace sheaf::test
