#pragma once

#include "papers/rule.h"
#include "papers/rule_fault.h"

#include <optional>

namespace sheaf {

/// Why the rule can do nothing: no clause, a clause without words, a pattern that cannot be read, or a number
/// of upvotes in a rule that hides what fits.
std::optional<RuleFault> conditionFault(const Rule& rule);

/// The same, and whether it has a name.
std::optional<RuleFault> faultOf(const Rule& rule);

} // namespace sheaf
