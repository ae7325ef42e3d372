#include "services/bibliography_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace sheaf {

namespace {

/// What anybody's list of papers takes; a file beyond that is something else.
constexpr qint64 largest = 64 * 1024 * 1024;

Error unreadable(const QFile& file) {
    return {ErrorKind::NotFound,
            QCoreApplication::translate("Addition", "%1 could not be read. Look whether you may open it.")
                .arg(QFileInfo(file).fileName()),
            file.errorString()};
}

} // namespace

Result<NamedIds> papersInFiles(const QStringList& files) {
    NamedIds named;
    for (const QString& path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return unreadable(file);
        const NamedIds more = papersInBibliography(QString::fromUtf8(file.read(largest)));
        named.ids += more.ids;
        named.unnamed += more.unnamed;
    }
    named.ids.removeDuplicates();
    return named;
}

} // namespace sheaf
