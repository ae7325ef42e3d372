#pragma once

#include <QList>
#include <QString>

namespace sheaf {

/// A word, name or category that drew a paper up or down.
struct TasteReason {
    QString name;
    double weight = 0; ///< above zero for it, below against it

    bool operator==(const TasteReason&) const = default;
};

/// What the reader's taste, learnt from stars, reads and hides, says of a paper. A second opinion beside a
/// summary's score, never part of it.
struct TasteOpinion {
    /// From this score on a paper is called one "for you": most of those on a recorded day were what the
    /// reader wanted (app/taste/README.md).
    static constexpr double suits = 0.55;

    double score = 0;           ///< 0 to 1, for ordering; no probability
    QList<TasteReason> reasons; ///< strongest first

    bool operator==(const TasteOpinion&) const = default;
};

} // namespace sheaf
