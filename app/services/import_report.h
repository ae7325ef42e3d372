#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace sheaf {

/// A place in an imported file that could not be read as it stands.
struct ImportRemark {
    int line = 0;         ///< from 1; 0 for the whole file
    QString sentence;     ///< for the reader
    bool failure = false; ///< something was lost, not just repaired

    bool operator==(const ImportRemark&) const = default;
};

/// What became of one file. It is in the library as a whole or not at all.
struct ImportedFile {
    QString path;
    bool imported = false;
    QString style; ///< the format it was read as; empty where it is none that Sheaf knows
    QDate day;     ///< none where its papers name days of their own
    int papers = 0;
    int added = 0; ///< papers the library did not have
    int known = 0; ///< papers it had
    QList<ImportRemark> remarks;

    bool anyFailure() const;
};

/// What became of all of them, in the order they were read.
struct ImportReport {
    QList<ImportedFile> files;
    bool cancelled = false; ///< the files behind the last one here were not touched

    int imported() const; ///< files
    int papers() const;
    int added() const;
    int known() const;
    bool anyFailure() const;
};

/// How far an import is.
struct ImportProgress {
    int done = 0;  ///< files
    int files = 0; ///< in all
    QString path;  ///< the one just done
};

} // namespace sheaf
