#pragma once

#include "base/result.h"
#include "publishing/publication.h"

namespace sheaf {

/// What stands in the place of {day}, {year}, {month}, {style}, {suffix} and {title} in the names of files,
/// subjects and messages; other braces stay.
QString filledIn(const QString& pattern, const Publication& publication);

/// The file's path below its folder, from a pattern. An ErrorKind::Usage for one that leads out of the
/// folder, into a hidden one (".git") or names no file; and for one without {day} or the like, which would
/// put all days in one file.
Result<QString> publishedPath(const QString& pattern, const Publication& publication);

} // namespace sheaf
