#pragma once

#include "papers/counts.h"
#include "papers/fetch_record.h"

#include <QList>

namespace sheaf {

/// What a day's ledger says of the day. Complete is said only where every source gave a count, in each
/// category that it was asked for too, and it is the count of what was stored; where one gave none, the day
/// stays provisional. A fetch that has not ended is a gap.
DayState dayStateOf(const QList<FetchRecord>& records);

/// The sentence of the newest record that failed or did not end; empty where there is none.
QString failureOf(const QList<FetchRecord>& records);

} // namespace sheaf
