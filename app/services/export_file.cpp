#include "services/export_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace sheaf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportService)
};

Error cannotWrite(const QString& path, const QString& reason) {
    return {ErrorKind::Storage,
            Words::tr("%1 could not be written (%2). Choose another place.").arg(path, reason)};
}

bool holds(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.size() == bytes.size() && file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

} // namespace

Result<FileWrite> writeExportFile(const QString& path, const QByteArray& bytes) {
    const QFileInfo info(path);
    if (info.isDir())
        return cannotWrite(path, Words::tr("it is a folder"));
    if (!QDir().mkpath(info.absolutePath()))
        return cannotWrite(path, Words::tr("its folder could not be made"));
    if (holds(path, bytes))
        return FileWrite::Unchanged;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(path, file.errorString());
    return FileWrite::Written;
}

} // namespace sheaf
