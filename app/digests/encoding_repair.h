#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace sheaf {

/// A line on which characters could not be restored; each stands there as U+FFFD.
struct LostCharacters {
    int line = 0; ///< from 1
    int count = 0;
};

/// A file's bytes as text, and what had to be done to get it.
struct RepairedText {
    QString text;               ///< "\n" line ends, no byte-order mark
    bool damaged = false;       ///< it was UTF-8 once read as Windows-1254 and saved again
    int restored = 0;           ///< characters of which a byte was missing, and that were found
    QList<LostCharacters> lost; ///< by line
    bool hadByteOrderMark = false;
    bool hadCarriageReturns = false;
};

/// Decodes UTF-8 (or, with its byte-order mark, UTF-16). Text that was UTF-8, read as Windows-1254 without
/// the bytes which that does not have (81 8D 8E 8F 90 9D 9E) and without U+00AD, and written as UTF-8 again,
/// is turned back: a character that misses a byte becomes the one that makes a word of the neighbours it
/// stands among. Bytes that are no UTF-8 become U+FFFD too. Clean text comes out as it is. Time is linear.
RepairedText repairEncoding(const QByteArray& bytes);

} // namespace sheaf
