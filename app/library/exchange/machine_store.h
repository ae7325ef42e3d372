#pragma once

#include "base/result.h"
#include "papers/paper.h"

#include <QHash>
#include <QString>

namespace sheaf {

class Connection;

/// This library among the reader's machines, and what they have been told.
class MachineStore {
  public:
    explicit MachineStore(Connection& connection) : m_connection(connection) {}

    /// Gives the library a name of its own; another one where it was copied or moved since, so that no two
    /// ever go by the same. From now on the reader's changes are dated.
    Outcome takePlace();

    /// "desk-1f0c2b7a": the computer's name and what tells its libraries apart.
    Result<QString> id();

    /// While it is off, changes are another machine's and keep that machine's dates. In a transaction only.
    Outcome setRecording(bool on);

    /// The number of the last file written for the others; 0 where there is none, or none that counts.
    Result<qint64> number();

    /// Begins a file with this number, and gives the papers that have changed since the last one. They count
    /// as told from now on: where the file does not come to be, all is to be told again.
    Result<QList<PaperKey>> beginFile(qint64 number);
    /// Everything is to be told again: what came was not this machine's own.
    Outcome forgetTold();

    /// Whether anything has changed since the last file.
    Result<bool> hasNews();

    /// The number up to which each other machine's files were read.
    Result<QHash<QString, qint64>> read();
    Outcome setRead(const QString& machine, qint64 number);

  private:
    Connection& m_connection;
};

} // namespace sheaf
