#pragma once

#include "base/result.h"
#include "query/selection.h"

#include <QCommandLineParser>

#include <optional>

namespace sheaf {

class ArchiveService;

/// An ISO date ("2026-01-06"), or an error that says so.
Result<QDate> dateFrom(const QString& text);

/// The date that the option was given, nothing without it.
Result<std::optional<QDate>> optionalDate(const QCommandLineParser& options, const QString& name);

/// The date of --day, else the library's newest day; nothing where it holds none.
Result<std::optional<QDate>> dayOrNewest(const QCommandLineParser& options, ArchiveService& archive);

/// --day, --from, --to, --source, --category, --tag, --min-score, --starred, --unread, --later: which papers
/// a command is for.
void addSelectionOptions(QCommandLineParser& parser);

Result<Selection> selectionFrom(const QCommandLineParser& options);

} // namespace sheaf
