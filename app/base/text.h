#pragma once

#include <QString>
#include <QStringList>

namespace sheaf {

/// White space of any kind and length becomes one blank; none at the ends. For titles and names that
/// feeds wrap over lines. Line breaks in abstracts mean something: do not use it there.
QString oneLine(const QString& text);

/// Lower case without diacritics, for comparing as a reader would: "Đường" -> "duong", "Erdős" -> "erdos".
/// Letters that Unicode does not decompose (đ, ø, ł, ß, …) are folded by a table of their own; full-width and
/// other compatibility forms become plain. Marks that make another letter (Hindi, Thai, Japanese) stay.
QString folded(const QString& text);

/// The sentences of English or Chinese prose, without splitting at "e.g.", "et al.", initials, decimals or
/// inside math. A quote or bracket that closes behind a full stop belongs to its sentence, and text after the
/// last full stop is a sentence too.
QStringList sentencesOf(const QString& text);

} // namespace sheaf
