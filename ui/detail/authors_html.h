#pragma once

#include "ui/detail/page_matter.h"

#include <QString>

namespace sheaf {

/// The paper's authors, each a link to a search for their papers ("sheaf:author/Ana%20Duarte") with a star
/// beside that follows them or no longer ("sheaf:follow/Ana%20Duarte"), full for those who are followed. Long
/// lists show their beginning, those of the rest who are followed, and how many more there are, which
/// "sheaf:authors" unfolds.
QString authorsHtml(const PageMatter& matter);

} // namespace sheaf
