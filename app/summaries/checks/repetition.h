#pragma once

#include <QString>

namespace sheaf {

/// Whether a text is the abstract over again: it holds nearly all of the abstract's words, or at least two
/// fifths of them word for word, or it is the abstract's beginning cut off. Abstracts of a few words cannot
/// be told apart from a good TL;DR and pass, and so does a translation: word for word means in one language.
bool repeatsAbstract(const QString& text, const QString& abstract);

} // namespace sheaf
