#pragma once

#include <QtGlobal>

namespace sheaf {

/// A part of a text, in QString's units.
struct TextRange {
    qsizetype start = 0;
    qsizetype size = 0;

    qsizetype end() const { return start + size; }
    bool operator==(const TextRange&) const = default;
};

/// What a sentence of a summary rests on.
struct Ground {
    enum class Kind {
        Found,      ///< `source` says it
        None,       ///< no sentence of the source does
        CannotTell, ///< the two are in different languages and share no name, number or term
    };

    TextRange sentence; ///< of the summary's text
    Kind kind = Kind::None;
    TextRange source = {}; ///< of the source's text, where Found
    double likeness = 0;   ///< 0..1, how much of the sentence the source's has

    bool operator==(const Ground&) const = default;
};

} // namespace sheaf
