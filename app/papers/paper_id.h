#pragma once

#include <QString>

namespace sheaf {

/// Whether an id is arXiv's; ids from elsewhere begin with "doi:" or "url:".
inline bool isArxivPaper(const QString& id) { return !id.contains(u':'); }

/// The one way to write an id: arXiv's DOIs (10.48550/arXiv.…) and addresses are that arXiv paper, a subject
/// class in an old id ("math.GT/0309136") is left out, an address at doi.org is a DOI, and DOIs are written
/// in lower case. What is no such thing comes back as it is.
QString paperIdOf(const QString& given);

/// The DOI in an id ("doi:10.1000/182"); empty where it is none.
QString doiInId(const QString& id);

} // namespace sheaf
