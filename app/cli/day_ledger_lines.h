#pragma once

#include "papers/day_ledger.h"

#include <QDateTime>
#include <QStringList>

class QJsonObject;

namespace sheaf {

/// The ledger of a day for the terminal: a table by source and category, what rules hide, how each list came,
/// the gaps by name, why the day is as it is, and what to do about it. `now` is UTC.
QStringList linesOf(const DayLedger& ledger, const QDateTime& now);

/// A sentence for all that a fetch's source says it has and that did not come, and for each category's.
QStringList gapsOf(const FetchRecord& record);

/// For programs: names are never translated, what is unknown is null.
QJsonObject jsonOf(const LedgerLine& line);
QJsonObject jsonOf(const FetchRecord& record);

} // namespace sheaf
