#include "library/keeping/folder_copy.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace sheaf {

namespace {

constexpr auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

qint64 sizeOf(const QString& path) {
    if (!QFileInfo(path).isDir())
        return QFileInfo(path).size();
    qint64 bytes = 0;
    QDirIterator files(path, everything, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace

qint64 sizeOf(const QDir& folder, const QStringList& names) {
    qint64 bytes = 0;
    for (const QString& name : names)
        bytes += sizeOf(folder.filePath(name));
    return bytes;
}

bool copyTree(const QString& from, const QString& to) {
    const QFileInfo source(from);
    if (!source.isDir() || source.isSymLink())
        return !source.exists() || QFileInfo::exists(to) || QFile::copy(from, to);
    if (!QDir().mkpath(to))
        return false;
    const QStringList names = QDir(from).entryList(everything);
    return std::all_of(names.begin(), names.end(),
                       [&](const QString& name) { return copyTree(from + u'/' + name, to + u'/' + name); });
}

void removeTree(const QString& path) {
    if (QFileInfo(path).isDir() && !QFileInfo(path).isSymLink())
        QDir(path).removeRecursively();
    else
        QFile::remove(path);
}

void syncFolder(const QString& folder) {
    const int descriptor = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    fsync(descriptor);
    close(descriptor);
}

void dropFromCache(const QFile& file) {
    if (file.isOpen())
        posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
}

} // namespace sheaf
