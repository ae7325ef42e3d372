#pragma once

#include "services/fetch_outlook.h"
#include "services/fetch_report.h"

namespace sheaf {

/// What a fetch of the days from `first` to `last` would do: which they are, and a line for each source.
QString outlookText(const FetchOutlook& outlook, QDate first, QDate last);

/// What it brought; the days that are not whole after it are named, each once, with the first sentence that
/// says why.
QString rangeReportText(const FetchReport& report);

} // namespace sheaf
