#pragma once

#include <QString>
#include <QStringList>

namespace sheaf {

/// Whether the text has the shape of an arXiv category or archive ("cs.CL", "math-ph"), and not that of a
/// subject class of another scheme ("68T05", "I.2.7").
bool isCategoryName(const QString& text);

/// arXiv lists some categories under two names; gives the one it uses as primary ("math.IT" -> "cs.IT").
QString canonicalCategory(const QString& category);

/// Whether a category is among the asked ones, whichever of its names they use. An archive ("math") takes in
/// its categories ("math.CO").
bool isAmong(const QString& category, const QStringList& asked);

/// Whether one of a paper's categories is the asked one, in that sense.
bool isOneOf(const QStringList& categories, const QString& asked);

/// The categories that a fetch's scope names ("cs.CL cs.LG"); none where it names something else.
QStringList categoriesIn(const QString& scope);

/// The set of OAI-PMH that holds a category or an archive ("cs:cs:CL", "physics:hep-th", "cs").
/// https://info.arxiv.org/help/oa/index.html
QString oaiSetOf(const QString& category);

} // namespace sheaf
