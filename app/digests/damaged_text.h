#pragma once

#include <QList>
#include <QString>

namespace sheaf {

/// A character of a damaged text: known, or one of those that its remaining bytes can belong to.
struct DamagedCharacter {
    char32_t known = 0;
    QList<char32_t> candidates = {};

    bool couldBe(char32_t c) const { return known ? known == c : candidates.contains(c); }
};

/// A text that was UTF-8, read as Windows-1254 with some bytes dropped.
struct DamagedText {
    QList<DamagedCharacter> characters;
    int whole = 0;   ///< characters beyond ASCII that have all their bytes
    int partial = 0; ///< those that miss some
    int foreign = 0; ///< what cannot come from such a misreading
};

/// Turns the misreading back.
DamagedText damagedText(const QString& misread);

} // namespace sheaf
