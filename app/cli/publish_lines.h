#pragma once

#include "cli/console.h"
#include "papers/publish_target.h"
#include "services/publishing/publish_report.h"

namespace sheaf {

/// Each target with its kind and style, and under it its days of late.
void printTargets(const QList<PublishTarget>& targets, const QList<PublicationRecord>& records,
                  const Console& console);

/// A line for each day and target: what is there on standard output, what is not on standard error. Gives
/// the exit code that belongs to it.
ExitCode printReport(const Result<PublishReport>& report, const Console& console);

} // namespace sheaf
