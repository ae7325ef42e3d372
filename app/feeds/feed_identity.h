#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace sheaf {

/// The address of a feed as a reader pastes it: "feed://…" is the web's, and "https://" may be missing. Not
/// valid where it is no web address.
QUrl feedAddress(const QString& text);

/// The DOI in what an entry says of itself: "doi:10.1101/x", "https://doi.org/10.1101/x", "10.1101/x", or an
/// address with "/doi/10.1101/x" in it, as publishers have. As it is written, without what surrounds it;
/// empty where there is none.
QString doiIn(const QString& text);

/// The address without what only says how the reader came there (utm_…, rss=1, af=R, fragments), host and
/// scheme in lower case: the same page has the same address in every feed. Empty where it is no web address.
QString canonicalAddress(const QString& address);

/// The paper's id by what an entry offers, best first: the arXiv id that a link, an identifier or the DOI
/// names, "doi:…", "url:…". Empty where it offers nothing.
QString feedPaperId(const QString& doi, const QStringList& addresses);

} // namespace sheaf
