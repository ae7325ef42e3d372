#include "publishing/published_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace sheaf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

Error cannotWrite(const QString& path, const QString& reason) {
    return {ErrorKind::Storage,
            Words::tr("%1 could not be written (%2). Free the place, or choose another.").arg(path, reason)};
}

} // namespace

Outcome writePublishedFile(const QString& path, const QByteArray& bytes) {
    const QFileInfo info(path);
    if (info.isDir())
        return cannotWrite(path, Words::tr("it is a folder"));
    if (!QDir().mkpath(info.absolutePath()))
        return cannotWrite(path, Words::tr("its folder could not be made"));
    if (const auto there = publishedBytes(path); info.exists() && there && *there == bytes)
        return {};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

Result<QByteArray> publishedBytes(const QString& path) {
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage,
                     Words::tr("%1 could not be read (%2).").arg(path, file.errorString())};
    return file.readAll();
}

} // namespace sheaf
