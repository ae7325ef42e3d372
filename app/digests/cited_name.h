#pragma once

#include <QString>

namespace sheaf {

/// An author's name in the parts that reference managers sort and shorten by.
struct CitedName {
    QString family;
    QString given = {};
    QString particle = {}; ///< what stands before the family name and is not sorted by: "van der"
    QString suffix = {};   ///< "Jr.", "III"
    bool whole = false;    ///< a group, or a name of one word: `family` holds all of it, never to be split

    bool operator==(const CitedName&) const = default;
};

/// Parts a name as feeds give it, "Given Family" or "Family, Given". The last word is taken for the family
/// name, with the lower-case particles before it; sources say nothing better.
CitedName citedName(const QString& name);

} // namespace sheaf
