#pragma once

#include "base/text_range.h"

namespace sheaf {

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
