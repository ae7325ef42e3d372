#pragma once

#include "papers/counts.h"
#include "papers/fetch_record.h"

#include <QList>

namespace sheaf {

/// What a day's ledger says of the day. Complete is said only where every source gave a count and it is the
/// count of what was stored; where one gave none, the day stays provisional.
DayState dayStateOf(const QList<FetchRecord>& records);

/// The sentence of the newest record that failed; empty where none did.
QString failureOf(const QList<FetchRecord>& records);

} // namespace sheaf
