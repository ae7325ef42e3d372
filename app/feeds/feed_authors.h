#pragma once

#include "papers/paper.h"

#include <QStringList>

namespace sheaf {

/// The authors of an entry, from the texts of its elements that name any (dc:creator, author, …), in all
/// shapes that feeds have: an element for each, one for all with commas, semicolons or "and", "Bee, A., Dee,
/// C.-D.," (bioRxiv), "Bee, Ada" (one per element), "mail@example.org (Ada Bee)". Family names come behind
/// the others, as arXiv writes them; the same name counts once.
QList<Author> feedAuthors(const QStringList& texts);

} // namespace sheaf
