#pragma once

#include "papers/paper_update.h"
#include "ui/detail/paper_page.h"

#include <optional>

namespace sheaf {

/// That a newer version came since the reader marked the paper, and what it changed in title, abstract and
/// comment: what was removed is struck through, what was added underlined, so that no colour is needed to
/// tell them apart. Empty where the reader has seen it.
QString newVersionHtml(const std::optional<PaperUpdate>& update, const PageOptions& options);

/// The same, folded, of a version that is no news any more.
QString earlierVersionHtml(const std::optional<PaperUpdate>& update, const PageOptions& options);

} // namespace sheaf
