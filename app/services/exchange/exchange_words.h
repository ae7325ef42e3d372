#pragma once

#include "services/exchange/exchange_report.h"
#include "services/exchange/sync_run.h"

namespace sheaf {

/// "412 papers read, 12 of them new, 30 changed".
QString importedSentence(const ExchangeReport& report);

/// That a file ends in the middle, and where.
QString cutOffSentence(const ExchangeReport& report);

/// What came from the other machines, and went out to them.
QString syncedSentence(const SyncReport& report);

} // namespace sheaf
