#pragma once

#include "services/fetch_report.h"

namespace sheaf {

class WorkLine;

/// How far a fetch is: "Fetching from arXiv: 120 of 331", and of several days how many of them are done.
void showProgress(const FetchProgress& progress, WorkLine& line);

/// What a fetch brought, in one line: "6 January 2026: 331 fetched, 12 of them new".
QString reportText(const FetchReport& report);

/// "6 January 2026"
QString shortDate(QDate day);

} // namespace sheaf
