#pragma once

#include <QStringList>

class QDir;
class QFile;

namespace sheaf {

/// Bytes of files and folders of that folder, with all that is in them; those that are not there count
/// nothing.
qint64 sizeOf(const QDir& folder, const QStringList& names);

/// Copies a file or a folder with all that is in it. What is there already stays as it is, what is not there
/// at `from` is no fault. False where something could not be copied.
bool copyTree(const QString& from, const QString& to);

void removeTree(const QString& path);

/// Has the disk keep what was renamed in the folder.
void syncFolder(const QString& folder);

/// What is read from the file next comes from the disk.
void dropFromCache(const QFile& file);

} // namespace sheaf
