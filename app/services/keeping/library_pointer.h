#pragma once

#include "base/result.h"

namespace sheaf {

class Settings;

/// The library to open: the one asked for, else the one in the setting `library.path`, else the usual one. An
/// error where the setting names one that is not there: a disk that is not connected must not be answered by
/// an empty library.
Result<QString> libraryToOpen(const QString& asked, const Settings& settings);

/// Writes down which library is the reader's own from now on.
Outcome useLibrary(const QString& path, Settings& settings);

} // namespace sheaf
