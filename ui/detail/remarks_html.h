#pragma once

#include "ui/detail/paper_page.h"

#include <QString>

namespace sheaf {

/// What the reader should know before trusting the summary, each in a plain sentence: text of the paper that
/// addresses a model, what the checks found, that it is stale, that the reader found it wrong. Empty where
/// there is nothing to say.
QString remarksHtml(const PageMatter& matter);

/// Where a score stands among the day's, else among all, and what it is a score of: "Higher than 83% of the
/// 331 papers scored on 30 January 2026 · Scored by your interests and criteria". Empty without either.
QString standingHtml(const PageMatter& matter, const PageOptions& options);

/// The line below a summary: marking it as wrong or not, how often what made it was wrong, and what a click
/// on a sentence does.
QString verdictHtml(const PageMatter& matter);

} // namespace sheaf
