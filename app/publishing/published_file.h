#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace sheaf {

/// Puts bytes in a file, all of them or, on an error, none; makes its folder. A file that holds them already
/// is not touched. A file that is a link is written where the link leads.
Outcome writePublishedFile(const QString& path, const QByteArray& bytes);

/// The file's bytes; none where there is no file.
Result<QByteArray> publishedBytes(const QString& path);

} // namespace sheaf
