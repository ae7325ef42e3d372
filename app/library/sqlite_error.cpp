#include "library/sqlite_error.h"

#include <QCoreApplication>
#include <QDir>

#include <sqlite3.h>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const char* sentenceOf(int code) {
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return QT_TRANSLATE_NOOP("Library",
                                 "There is no room left for the library %1. Nothing of this change was "
                                 "stored and nothing else is lost: free some disk space and try again.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return QT_TRANSLATE_NOOP("Library",
                                 "The library %1 may not be written to. Allow writing to the file and its "
                                 "folder, or choose another library.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return QT_TRANSLATE_NOOP("Library",
                                 "Another program is writing to the library %1 and did not finish in time. "
                                 "Try again when it is done.");
    case SQLITE_CORRUPT:
        return QT_TRANSLATE_NOOP("Library",
                                 "The library %1 is damaged. Keep a copy of the file, then see what is "
                                 "wrong with “sheaf check”.");
    case SQLITE_NOTADB:
        return QT_TRANSLATE_NOOP("Library",
                                 "%1 is not a Sheaf library. It was left as it is: choose another file.");
    case SQLITE_CANTOPEN:
        return QT_TRANSLATE_NOOP("Library",
                                 "The library %1 cannot be opened. See that the folder exists and that its "
                                 "files may be read and written.");
    case SQLITE_INTERRUPT:
        return QT_TRANSLATE_NOOP("Library", "This was stopped; the library %1 is as it was before it.");
    case SQLITE_IOERR:
        return QT_TRANSLATE_NOOP("Library",
                                 "The disk that holds the library %1 reported an error. Nothing of this "
                                 "change was stored: look after the disk, then try again.");
    default:
        return QT_TRANSLATE_NOOP("Library",
                                 "The library %1 could not do what was asked. Nothing of this change was "
                                 "stored.");
    }
}

} // namespace

Error sqliteError(sqlite3* handle, const QString& path) {
    const int code = sqlite3_extended_errcode(handle);
    const QString details =
        QString::fromUtf8(sqlite3_errmsg(handle)) + u" ("_s + QString::number(code) + u')';
    const QString sentence = QCoreApplication::translate("Library", sentenceOf(code));
    const ErrorKind kind = code == SQLITE_INTERRUPT ? ErrorKind::Cancelled : ErrorKind::Storage;
    return {kind, sentence.arg(QDir::toNativeSeparators(path)), details};
}

} // namespace sheaf
