#pragma once

#include "papers/day.h"
#include "services/import_files.h"
#include "services/import_report.h"

#include <optional>

namespace sheaf {

/// A file as it was read, before any of it is stored.
struct ReadImport {
    ImportedFile file;
    std::optional<Day> day; ///< none where the file cannot be imported; the remarks say why
};

/// Reads a file, repairs its encoding, tells its format and finds its day: in the text, else in the file's
/// name, else the one given. Any thread.
ReadImport readImport(const ImportSource& source, std::optional<QDate> givenDay);

/// The listing of a paper whose digest names none.
Listing impliedListing(const QString& style, const Day& day, const DayEntry& entry, int position);

} // namespace sheaf
