#pragma once

#include "base/result.h"
#include "papers/summary.h"

namespace sheaf {

/// Whether a TL;DR is the abstract over again: it holds nearly all of the abstract's words. Abstracts of a
/// few words cannot be told apart from a good TL;DR and pass.
bool repeatsAbstract(const QString& tldr, const QString& abstract);

/// What must hold before a model's summary is stored; the Error's sentence says what does not.
Outcome checkReply(const Summary& summary, const QString& abstract);

} // namespace sheaf
