#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "base/work_step.h"

#include <QStringList>

#include <memory>

class QFile;

namespace sheaf {

class Connection;

/// Takes a library to another folder: copy(), then the caller writes down where it is now, then removeOld().
/// From the beginning of copy() to the end of the object nobody else can open it. Killed at any moment one
/// whole library is there: the old one until the caller has written down the new one. Nobody may have it
/// open, this process neither.
class LibraryMove {
  public:
    /// `companions` are names of files and folders beside the library that go with it.
    LibraryMove(const QString& library, const QString& folder, const QStringList& companions);
    ~LibraryMove();
    LibraryMove(const LibraryMove&) = delete;
    LibraryMove& operator=(const LibraryMove&) = delete;

    /// The library's file at its new place.
    QString target() const { return m_target; }

    /// An error where the folder is not fit for it: cannot be written, has a library or too little room.
    Outcome check() const;

    /// Copies, and compares the copy with the original byte by byte before it gets its name.
    Outcome copy(const StepTold& told, const CancelFlag& cancel);

    void removeOld();

    /// Ends a move that was killed after the new place was written down: removes the old library, unless it
    /// was touched since. To be called for a library that is opened at the place that is written down.
    static void finish(const QString& target);

  private:
    Outcome lock();
    Outcome copyPages(const StepTold& told, const CancelFlag& cancel);
    Outcome compare(const StepTold& told, const CancelFlag& cancel);
    Outcome copyCompanions() const;
    Outcome noteOrigin() const;
    bool isOwnRemnant() const;
    void removeUnfinished() const;
    QString unfinished() const { return m_target + QStringLiteral(".unfinished"); }

    QString m_library;
    QString m_target;
    QStringList m_companions;
    std::unique_ptr<Connection> m_connection; ///< holds the lock
    std::unique_ptr<QFile> m_original;        ///< to close it would let go of the lock (POSIX)
};

} // namespace sheaf
