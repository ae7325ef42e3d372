#pragma once

#include "papers/paper.h"

namespace sheaf {

/// What is left of a title when letter case, diacritics, punctuation, blanks and TeX commands are not looked
/// at: "The \emph{Erd\H{o}s}--Rényi Graph" -> "theerdosrenyigraph".
QString titleKey(const QString& title);

/// Whether a title with this key is long enough to tell papers apart: "Introduction" and "Editorial" are not.
bool tellsPapersApart(const QString& titleKey);

/// Words of the title that every writing of it has, for an index to look up: the longest, without formulas,
/// hyphens and commands. Fewer than two are no words to look up a title by.
QStringList titleWords(const QString& title);

/// The authors' family names, folded, of names as arXiv ("Yann LeCun") and journals ("LeCun, Yann",
/// "LeCun Y") write them. Of those written without comma and initials, it is the last part.
QStringList familyNames(const QList<Author>& authors);

} // namespace sheaf
