#include "library/library_file.h"

#include "library/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

Error problem(const char* sentence, const QString& path, const QString& details = {}) {
    return {ErrorKind::Storage,
            QCoreApplication::translate("Library", sentence).arg(QDir::toNativeSeparators(path)), details};
}

Outcome checkFolder(const QString& folder) {
    if (!QDir().mkpath(folder))
        return problem(QT_TRANSLATE_NOOP("Library",
                                         "The folder %1 for the library cannot be made. Make it, or choose "
                                         "another place for the library."),
                       folder);
    // SQLite keeps its journal beside the file.
    if (!QFileInfo(folder).isWritable())
        return problem(QT_TRANSLATE_NOOP("Library",
                                         "The folder %1 of the library may not be written to. Allow "
                                         "writing, or choose another place for the library."),
                       folder);
    return {};
}

/// https://www.sqlite.org/fileformat.html#the_database_header
struct Header {
    bool isDatabase = false;
    quint32 applicationId = 0;
    quint32 userVersion = 0;
};

Header headerOf(const QByteArray& bytes) {
    if (bytes.size() < 100 || !bytes.startsWith("SQLite format 3"_ba + '\0'))
        return {};
    return {true, qFromBigEndian<quint32>(bytes.constData() + 68),
            qFromBigEndian<quint32>(bytes.constData() + 60)};
}

Outcome checkHeader(const Header& header, const QString& path, int newestVersion) {
    if (!header.isDatabase)
        return problem(QT_TRANSLATE_NOOP("Library",
                                         "%1 is not a Sheaf library. It was left as it is: choose another "
                                         "file."),
                       path);
    if (header.applicationId != libraryApplicationId)
        return problem(QT_TRANSLATE_NOOP("Library",
                                         "%1 is a database of another program, not a Sheaf library. It was "
                                         "left as it is: choose another file."),
                       path);
    if (header.userVersion > static_cast<quint32>(newestVersion))
        return newerLibraryError(path);
    return {};
}

Outcome checkExisting(const QFileInfo& info, int newestVersion) {
    const QString path = info.absoluteFilePath();
    if (info.isDir())
        return problem(QT_TRANSLATE_NOOP("Library", "%1 is a folder. Name a file for the library."), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem(QT_TRANSLATE_NOOP("Library",
                                         "The library %1 may not be read. Allow reading and writing, or "
                                         "choose another library."),
                       path, file.errorString());
    if (info.size() > 0) {
        if (const Outcome checked = checkHeader(headerOf(file.read(100)), path, newestVersion); !checked)
            return checked;
    }
    if (!info.isWritable())
        return problem(QT_TRANSLATE_NOOP("Library",
                                         "The library %1 may not be written to. Allow writing to the file, "
                                         "or choose another library."),
                       path);
    return {};
}

} // namespace

Outcome checkLibraryFile(const QString& path, int newestVersion) {
    const QFileInfo info(path);
    if (info.exists()) {
        if (const Outcome checked = checkExisting(info, newestVersion); !checked)
            return checked;
    }
    return checkFolder(info.absolutePath());
}

int libraryVersionIn(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const Header header = headerOf(file.read(100));
    return header.applicationId == libraryApplicationId ? static_cast<int>(header.userVersion) : 0;
}

Error newerLibraryError(const QString& path) {
    return problem(QT_TRANSLATE_NOOP("Library",
                                     "The library %1 was made by a newer version of Sheaf. It was left as it "
                                     "is: install the newer version, or choose another library."),
                   path);
}

} // namespace sheaf
