#pragma once

#include "base/result.h"

namespace sheaf {

/// Looks at the file, and nothing but looks, before SQLite is let near it: whether it is a library (or not
/// there, or empty, and can be made one), can be written, and is of a version up to `newestVersion`. Makes
/// the folder where it is missing.
Outcome checkLibraryFile(const QString& path, int newestVersion);

/// The version of the library in that file, as its header has it: a log beside the file may be ahead of it. 0
/// where it is none.
int libraryVersionIn(const QString& path);

/// The library was made by a newer version of the program.
Error newerLibraryError(const QString& path);

} // namespace sheaf
