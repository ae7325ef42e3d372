#pragma once

#include "papers/counts.h"
#include "papers/fetch_record.h"

#include <QDateTime>

namespace sheaf {

struct DayLedger;

/// Why a day's list is empty or short, in a sentence or two for the reader: no announcement (a weekend, or a
/// holiday by its name), not yet announced (and when it will be, in the reader's time zone), not fetched,
/// a fetch that failed, a gap, or what is not proven. Empty for a complete day. `failure` is the ledger's own
/// sentence, where it has one; `now` is UTC.
QString dayReason(QDate day, DayState state, const QString& failure, const QDateTime& now);
QString dayReason(const DayLedger& ledger, const QDateTime& now);
QString dayReason(const DayCount& day, const QDateTime& now);

/// Whether there is something to ask for: arXiv's list of the day is announced. `now` is UTC.
bool canBeFetched(QDate day, const QDateTime& now);

/// Whether a backfill would ask for a provisional day again, to prove it: OAI-PMH has not been asked, or a
/// list that grew while its day lasted is whole now. `now` is UTC.
bool canBeProven(const DayLedger& ledger, const QDateTime& now);

/// Which way a list came, in a sentence; empty where there is only one.
QString wayText(FetchWay way);

} // namespace sheaf
