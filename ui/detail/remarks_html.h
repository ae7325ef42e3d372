#pragma once

#include "ui/detail/page_matter.h"

#include <QString>

namespace sheaf {

/// What the reader should know before trusting the summary, each in a plain sentence: text of the paper that
/// addresses a model, what the checks found, that it is stale, that the reader found it wrong. Empty where
/// there is nothing to say.
QString remarksHtml(const PageMatter& matter);

/// Where a score stands and what it was made by: "Higher than 83% of your scored papers · Rubric summary-2".
/// Empty without either.
QString standingHtml(const PageMatter& matter);

/// The line below a summary: marking it as wrong or not, how often what made it was wrong, and what a click
/// on a sentence does.
QString verdictHtml(const PageMatter& matter);

} // namespace sheaf
