#pragma once

#include <QList>
#include <QString>

namespace sheaf {

/// A stretch of text that two versions share, or that only one of them has.
struct DiffPiece {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffPiece&) const = default;
};

/// What became of a text, by words: what was removed stands before what was added in its place, and every
/// piece ends with the blank behind it, the last one too. White space never counts, as sources wrap lines
/// where they like. Formulas between dollar signs are one word each; Chinese, Japanese and Korean go by
/// characters. A single word between two changes counts as changed, for islands are hard to read. Pure; any
/// thread. Texts of more than some thousand words are taken as changed from their first difference to their
/// last.
QList<DiffPiece> textDiff(const QString& before, const QString& after);

} // namespace sheaf
