#include "services/daily/daily_report.h"

#include <algorithm>

namespace sheaf {

namespace {

/// Outages pass by themselves; a missing key, consent, money or a wrong setting waits for the reader.
bool mayPass(const Error& error) {
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Unreachable:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
    case ErrorKind::Server:
    case ErrorKind::Storage: return !error.sentence.isEmpty();
    default: return false;
    }
}

bool hasFailed(const PublishLine& line) {
    return line.result == PublishResult::Failed || line.result == PublishResult::Uncertain;
}

} // namespace

QStringList DailyReport::faults() const {
    QStringList sentences{fetchFault.sentence};
    for (const FetchRecord& record : fetch.records)
        sentences += record.error;
    sentences += summariesFault.sentence;
    sentences += summaries.reasons;
    sentences += summaries.pausedBy.sentence;
    for (const PublishLine& line : published.lines)
        if (hasFailed(line))
            sentences += line.sentence;
    sentences += publishFault.sentence;
    sentences += storageFault.sentence;
    sentences.removeAll(QString());
    sentences.removeDuplicates();
    return sentences;
}

bool DailyReport::nothingDone() const {
    const bool nothingFetched = !fetchFault.sentence.isEmpty() || fetch.allFailed();
    return !storageFault.sentence.isEmpty() || (nothingFetched && summaries.done == 0);
}

bool DailyReport::isWorthTryingAgain() const {
    if (cancelled)
        return false;
    const auto errors = {fetchFault, summariesFault, summaries.pausedBy, publishFault, storageFault};
    return fetch.anyFailed() || published.count(PublishResult::Failed) > 0 ||
           std::any_of(errors.begin(), errors.end(), mayPass);
}

} // namespace sheaf
