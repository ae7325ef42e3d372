#pragma once

#include "papers/day_ledger.h"

namespace sheaf {

/// How whole a day is, in numbers: "Complete: 331 announced, 331 here." Where there are none to give, why: no
/// announcement, not yet announced, not fetched. `now` is UTC.
QString dayVerdict(const DayCount& day, const QDateTime& now);

/// The same for a day whose categories are known: "3 papers of cs.CV are missing: 331 announced, 328 here."
QString ledgerVerdict(const DayLedger& ledger, const QDateTime& now);

/// What the sources as a whole listed and how much of it is here.
QList<SourceCount> sourceCounts(const DayLedger& ledger);

/// What the calendar's strip is drawn from. It holds no papers' numbers: a ledger does not count papers of
/// several sources once.
DayCount dayCountOf(const DayLedger& ledger);

/// "arXiv · cs.AI, cs.CL": whom a fetch asked for what.
QString askedText(const FetchRecord& record);

/// What a fetch brought and which way, without its error.
QString cameText(const FetchRecord& record);

} // namespace sheaf
