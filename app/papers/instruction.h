#pragma once

#include "papers/ground.h"

#include <QString>

namespace sheaf {

/// A sentence that is not about the paper's subject but tells its reviewer, or the model that reads it, what
/// to do.
struct Instruction {
    TextRange range;
    QString sentence;
    /// It stands in quotation marks in a sentence that speaks of such attacks: `range` is the quotation,
    /// which a paper about them may well hold. Not to be shown to the reader as a fault of the paper.
    bool quoted = false;

    bool operator==(const Instruction&) const = default;
};

} // namespace sheaf
