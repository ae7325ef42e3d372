#pragma once

#include <QString>

#include <optional>

namespace sheaf {

/// The search for one author's papers: author:"Yann LeCun". Empty for a name without letters.
QString authorSearch(const QString& name);

/// The author whose papers a search finds, where it asks for nothing else, as written there.
std::optional<QString> authorOfSearch(const QString& search);

/// The search for the papers that carry a tag.
QString tagSearch(const QString& tag);

/// Names that a reader would take for one: folded, without regard to blanks.
QString authorKey(const QString& name);

} // namespace sheaf
