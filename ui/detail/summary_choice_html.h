#pragma once

#include "ui/detail/paper_page.h"

#include <QString>

namespace sheaf {

/// Which of the paper's summaries is shown, folded, and the others to choose from: "sheaf:summary/2" for the
/// third newest. Empty where there is only one.
QString summaryChoiceHtml(const PageMatter& matter, const PageOptions& options);

} // namespace sheaf
