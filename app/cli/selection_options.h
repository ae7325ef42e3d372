#pragma once

#include "base/result.h"
#include "query/selection.h"

#include <QCommandLineParser>

namespace sheaf {

/// An ISO date ("2026-01-06"), or an error that says so.
Result<QDate> dateFrom(const QString& text);

/// --day, --from, --to, --source, --category, --tag, --min-score, --starred, --unread: which papers a command
/// is for.
void addSelectionOptions(QCommandLineParser& parser);

Result<Selection> selectionFrom(const QCommandLineParser& options);

} // namespace sheaf
