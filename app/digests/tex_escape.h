#pragma once

#include <QString>

namespace sheaf {

/// Plain text as TeX that reads as that text, as UTF-8, with TeX math left as it is. Its braces pair, also
/// for BibTeX, which counts escaped ones too. A sign that is escaped already (50\%) stays so.
QString texEscaped(const QString& text);

/// The same for a title in BibTeX: capitals that styles with titles in lower case must keep are in braces.
QString texTitle(const QString& title);

} // namespace sheaf
