#pragma once

#include "digests/citation.h"

namespace sheaf {

/// Gives every citation its key: the first author's family name, the year and the title's first word that is
/// no article or preposition. Those that would share one get a, b, c, … in the order of their papers' ids,
/// which stand in the order of the citations.
void giveKeys(QList<Citation>& citations, const QStringList& ids);

} // namespace sheaf
