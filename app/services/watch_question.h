#pragma once

#include "papers/rule.h"

#include <QString>

#include <optional>

namespace sheaf {

/// What finds a watch's papers and more by arXiv's query API; none where the API cannot be asked for it: it
/// knows whole words of authors, titles, abstracts and comments, and no patterns.
/// https://info.arxiv.org/help/api/user-manual.html#query_details
std::optional<QString> watchQuestion(const RuleCondition& condition);

} // namespace sheaf
