#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QString>

namespace sheaf {

/// Copies a library that is in use, from one consistent moment, into another that is sound and of its own.
/// Runs on the calling thread with connections of its own and holds up nobody. What is at `to` must not be
/// there yet; a copy counts only when it is whole and was opened and checked: it is given its name at the
/// very end.
class LibraryCopy {
  public:
    /// Raising `cancel` ends the essentials, soon, with ErrorKind::Cancelled.
    LibraryCopy(QString from, QString to, CancelFlag cancel = {});

    /// Everything, packed as closely as can be.
    Outcome everything();

    /// What cannot be fetched again, and little that can: what the reader marked, wrote and ruled; summaries,
    /// jobs and what they cost; the ledger and the listings, with title, versions and categories of every
    /// paper; and all that is known of papers which the reader or a summary has touched. Of the others,
    /// authors and abstracts come back with the next fetch of their days. Full texts and figures are left
    /// out. The copy is of the version that the library is of, so that it can be made before a migration.
    Outcome essentials();

  private:
    QString unfinished() const;
    void removeUnfinished() const;
    Outcome copyRows();
    Outcome finish(const Outcome& copied);

    QString m_from;
    QString m_to;
    CancelFlag m_cancel;
};

/// An error where a library's file, opened as it stands, has a fault that LibraryCheck knows.
Outcome checkCopy(const QString& path, const CancelFlag& cancel = {});

/// Puts a copy, which is checked first, in the place of everything that the library holds, in one
/// transaction: a crash leaves the one or the other. Others may have the library open; they see the copy's
/// content from then on. A copy of an older version is migrated. ErrorKind::Cancelled, without a sentence: it
/// was stopped, and the library is as it was.
Outcome restoreCopy(const QString& from, const QString& library, const CancelFlag& cancel = {});

} // namespace sheaf
