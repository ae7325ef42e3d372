#include "services/publishing/due_day.h"

#include "base/joined_text.h"
#include "library/count_store.h"

#include <QCoreApplication>

namespace sheaf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

/// A day that was only imported lacks nothing that anybody could know of.
bool lacksPapers(const DayCount& count) {
    switch (count.state) {
    case DayState::Gap:
    case DayState::Failed: return true;
    case DayState::NotFetched: return count.imports.isEmpty();
    case DayState::Complete:
    case DayState::Provisional:
    case DayState::NoAnnouncement: return false;
    }
    return true;
}

QString gapOf(const DayCount& count) {
    if (!lacksPapers(count))
        return {};
    const QString gap = Words::tr("Papers of this day are missing.");
    return joinedSentences({gap, count.reason});
}

} // namespace

QString DueDay::waitsFor(const PublishTarget& target) const {
    if (!gap.isEmpty() && !target.withGaps)
        return gap;
    return target.withoutSummaries ? QString() : summaries;
}

Result<DueDay> dueDay(Connection& connection, QDate day) {
    const auto counts = CountStore(connection).days(day, day);
    if (!counts)
        return counts.error();
    const DayCount count = counts->value(0);
    DueDay due{gapOf(count), {}};
    const int lacking = count.papers - count.summarised - count.failed;
    if (lacking > 0)
        due.summaries = Words::tr("%n papers have no summary yet.", nullptr, lacking);
    return due;
}

} // namespace sheaf
