#pragma once

#include "base/result.h"

struct sqlite3;

namespace sheaf {

/// What SQLite's last failure on this connection means for the reader: what happened to which library, and
/// what to do.
Error sqliteError(sqlite3* handle, const QString& path);

} // namespace sheaf
