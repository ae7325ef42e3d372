#pragma once

#include "publishing/publication.h"

namespace sheaf {

/// The README of a folder of days, with a line for this one, newest day first. The lines stand between two
/// comments; what the reader wrote around them stays. `readme` may be empty; `path` is the day's file, from
/// the README's folder.
QByteArray withDayListed(const QByteArray& readme, const Publication& publication, const QString& path);

/// The name of that file.
inline const QString dayIndexName = QStringLiteral("README.md");

} // namespace sheaf
