#pragma once

#include <QString>

namespace sheaf {

/// The source whose list a style's digests hold; "import" for the styles that say themselves which list a
/// paper stood in, or whose papers are of no known list.
QString digestSource(const QString& style);

} // namespace sheaf
