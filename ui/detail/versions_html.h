#pragma once

#include "ui/detail/paper_page.h"

#include <QString>

namespace sheaf {

/// Every version of an arXiv paper that has more than one, folded: its page, its day and what it changed, as
/// far as that is known. The last ones of very many. Empty for others.
QString versionsHtml(const PageMatter& matter, const PageOptions& options);

} // namespace sheaf
