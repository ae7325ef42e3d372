#pragma once

#include "base/result.h"
#include "papers/paper.h"

#include <QHash>
#include <QJsonObject>

#include <tuple>

namespace sheaf {

class Connection;

/// A note as one machine wrote it last.
struct NoteVersion {
    QString machine;
    qint64 changed = 0; ///< in milliseconds
    QString text;       ///< null: removed

    bool operator==(const NoteVersion& other) const = default;
    bool operator<(const NoteVersion& other) const {
        return std::tie(machine, changed, text) < std::tie(other.machine, other.changed, other.text);
    }
};

/// All that machines wrote into a note and that no machine has overwritten knowingly, and how far each
/// machine's writing is known. Two such states merge to the same one, in any order and however often.
struct NoteState {
    QList<NoteVersion> versions;
    QHash<QString, qint64> seen;

    bool operator==(const NoteState& other) const = default;
};

NoteState merged(const NoteState& a, const NoteState& b);

/// What the reader sees: the newest text, and below it, each under a line that says whence and when, those
/// that were written without knowing of it. Empty where the note was removed.
QString noteText(const NoteState& state);

/// Merges a paper's note. Only while MachineStore does not record.
class NoteMerge {
  public:
    explicit NoteMerge(Connection& connection) : m_connection(connection) {}

    /// `paper` is a paper's line of an export. False where nothing changed.
    Result<bool> merge(PaperKey key, const QJsonObject& paper);

  private:
    Result<NoteState> stateHere(PaperKey key);
    Outcome keep(PaperKey key, const NoteState& state);

    Connection& m_connection;
};

} // namespace sheaf
