#include "services/overview_service.h"

#include "library/count_store.h"
#include "library/library.h"
#include "library/overview_store.h"

#include <QSet>

namespace sheaf {

namespace {

Outcome markGaps(Connection& connection, QList<OverviewDay>& days) {
    if (days.isEmpty())
        return {};
    const auto counted = CountStore(connection).days(days.constFirst().day, days.constLast().day);
    if (!counted)
        return counted.error();
    QSet<QDate> gaps;
    for (const DayCount& day : *counted)
        if (day.state == DayState::Gap || day.state == DayState::Failed)
            gaps.insert(day.day);
    for (OverviewDay& day : days)
        day.gap = gaps.contains(day.day);
    return {};
}

} // namespace

OverviewService::OverviewService(std::shared_ptr<Library> library, const Clock& clock)
    : m_library(std::move(library)), m_clock(clock) {}

QFuture<Result<Overview>> OverviewService::of(const Selection& selection) {
    return m_library->read([selection](Connection& connection) -> Result<Overview> {
        auto overview = OverviewStore(connection).of(selection);
        if (!overview)
            return overview;
        const Outcome marked = markGaps(connection, overview->days);
        return marked ? overview : marked.error();
    });
}

QFuture<Result<ReadingHabit>> OverviewService::reading() {
    return m_library->read([today = m_clock.today()](Connection& connection) -> Result<ReadingHabit> {
        const auto days = OverviewStore(connection).readByDay();
        return days ? Result<ReadingHabit>(readingHabit(*days, today)) : days.error();
    });
}

} // namespace sheaf
