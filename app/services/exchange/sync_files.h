#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace sheaf {

/// A file that one machine wrote for the others: "sheaf-desk-1f0c2b7a.3-4.jsonl" holds what changed on that
/// machine behind its number 3 and up to 4; from 0 on it is everything.
struct SyncFile {
    QString machine;
    qint64 since = 0;
    qint64 until = 0;
    qint64 bytes = 0;
    QString path = {};

    QString name() const;
    bool operator==(const SyncFile&) const = default;
};

std::optional<SyncFile> syncFileOf(const QString& path);

/// What stands in a folder, by machine and number.
struct SyncFolder {
    QList<SyncFile> files;
    QStringList strangers; ///< names that look like such files and are none: copies of a conflict

    static SyncFolder of(const QString& path);

    QList<SyncFile> ofMachine(const QString& machine) const;
    /// The highest number of a machine's files; 0 for none.
    qint64 last(const QString& machine) const;
    /// Whether a machine's files, one behind the other, tell everything up to that number.
    bool tellsAll(const QString& machine, qint64 number) const;
    /// The others' files that hold what is not known up to `known`, in an order in which they may be read;
    /// where one is missing between, what follows is left out.
    QList<SyncFile> toRead(const QString& machine, qint64 known) const;
    QStringList machines() const;
};

/// "desk-1f0c2b7a" is called "desk".
QString machineName(const QString& machine);

} // namespace sheaf
