#pragma once

#include "papers/rule.h"

namespace sheaf {

/// What the rule looks for, in a line: "title: survey, review; category: cs.CV".
QString conditionWords(const RuleCondition& condition);

/// What it does: "hides", "keeps only", "watches for".
QString effectWords(RuleEffect effect);

/// "title", "author (pattern)"
QString subjectWords(const RuleClause& clause);

} // namespace sheaf
