#pragma once

#include "base/result.h"
#include "services/spending/purse.h"
#include "services/summary_report.h"
#include "services/text_policy.h"

namespace sheaf {

class Connection;

/// What a complete request would come to with an engine of these terms; `rubric` as the queue is asked with.
/// Of papers that are read whole, the most that is read of one counts. Which papers will score so high that
/// they are read whole after their abstracts cannot be known and is not in it.
Result<SummaryEstimate> estimateOf(Connection& connection, const SummaryRequest& request,
                                   const QString& rubric, const PurseTerms& terms, const TextPolicy& policy);

} // namespace sheaf
