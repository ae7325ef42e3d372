#pragma once

#include "base/result.h"
#include "digests/vault_note.h"
#include "services/export_file.h"

#include <QDir>
#include <QHash>
#include <QSet>

namespace sheaf {

/// What became of a note.
struct VaultWrite {
    FileWrite write = FileWrite::Written;
    QStringList remarks;
};

/// A folder of notes, in which the reader may have moved and renamed them: a note is found by the id in its
/// front matter.
class VaultFolder {
  public:
    explicit VaultFolder(const QString& path) : m_folder(path) {}

    /// Reads the front matter of every note, hidden folders apart. Gives a sentence for each id that several
    /// notes have.
    QStringList scan();

    /// Where the note with that id stands, from the folder; empty where there is none.
    QString place(const QString& id) const;

    /// Writes the note to its place, or to `path` where it has none. A note that Sheaf may not touch is left
    /// alone and gets a remark; ErrorKind::Storage where the file cannot be written.
    Result<VaultWrite> write(const VaultNote& note, const QString& path);

  private:
    void remember(const QString& id, const QString& path);
    Result<QString> textAt(const QString& path) const;

    QDir m_folder;
    QHash<QString, QString>
        m_places;          ///< paths from the folder by id, of notes that stand elsewhere than usual
    QSet<quint64> m_usual; ///< hashes of the ids of the others: a library may have millions
};

} // namespace sheaf
