#pragma once

#include <QString>

namespace sheaf {

/// How many bytes the disk of that folder has room for; the most there can be where the system does not tell,
/// as then the writing itself will. Not QStorageInfo, which knows only what the table of mounts names.
qint64 freeRoom(const QString& folder);

} // namespace sheaf
