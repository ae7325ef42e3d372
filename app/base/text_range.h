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

} // namespace sheaf
