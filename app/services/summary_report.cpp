#include "services/summary_report.h"

namespace sheaf {

Money sum(const Money& one, const Money& other) {
    return {one.micros + other.micros, other.currency.isEmpty() ? one.currency : other.currency,
            one.known && other.known};
}

void addRun(SummaryReport& report, const SummaryReport& run) {
    report.done += run.done;
    report.failed += run.failed;
    report.reasons += run.reasons;
    report.reasons.removeDuplicates();
    report.spent = sum(report.spent, run.spent);
    report.fallOvers += run.fallOvers;
    report.remarks += run.remarks;
    report.remarks.removeDuplicates();
}

} // namespace sheaf
