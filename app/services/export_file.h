#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace sheaf {

enum class FileWrite { Written, Unchanged };

/// Puts bytes in a file, all of them or, on an error, none: a file that holds them already is not touched.
/// Makes the folders above it where they are missing.
Result<FileWrite> writeExportFile(const QString& path, const QByteArray& bytes);

} // namespace sheaf
