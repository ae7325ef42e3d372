#include "services/daily/daily_plan.h"

#include "base/after.h"
#include "library/daily_store.h"
#include "library/ledger_store.h"
#include "library/library.h"
#include "services/archive_service.h"
#include "settings/settings.h"

#include <QSet>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// The first day that any run looked after.
std::optional<QDate> firstDayOf(const QList<DailyRun>& runs) {
    const auto first = std::min_element(
        runs.begin(), runs.end(), [](const DailyRun& a, const DailyRun& b) { return a.first < b.first; });
    return first == runs.end() ? std::nullopt : std::optional(first->first);
}

/// The last day of the last run that went well: it may have gone on after that.
std::optional<QDate> doneUntil(const QList<DailyRun>& runs) {
    const auto run = std::find_if(runs.begin(), runs.end(), [](const DailyRun& each) { return each.whole; });
    return run == runs.end() ? std::nullopt : std::optional(run->last);
}

Result<DailyPlan> planOf(Connection& connection, int mostDays, const QDateTime& now) {
    const QDate today = now.toUTC().date();
    const QDate oldest = today.addDays(1 - mostDays);
    const auto runs = DailyStore(connection).runs();
    if (!runs)
        return runs.error();
    const auto ledger = LedgerStore(connection).between(oldest, today);
    if (!ledger)
        return ledger.error();
    const std::optional<QDate> since = firstDayOf(*runs);
    const CatchUp ask = catchUp(*ledger, since, mostDays, now);
    const QDate open = doneUntil(*runs).value_or(since.value_or(ask.first));
    return DailyPlan{ask, std::max(oldest, std::min(open, ask.first))};
}

QList<PaperKey> inBoth(const QList<PaperKey>& papers, const QList<PaperKey>& among) {
    const QSet<PaperKey> wanted(among.begin(), among.end());
    QList<PaperKey> both = papers;
    both.removeIf([&](PaperKey paper) { return !wanted.contains(paper); });
    return both;
}

} // namespace

QFuture<Result<DailyPlan>> dailyPlan(const DailyParts& parts) {
    return parts.library->read([days = parts.settings.number(u"daily.catch_up_days"_s),
                                now = parts.clock.now()](Connection& c) { return planOf(c, days, now); });
}

QFuture<Result<QList<PaperKey>>> papersToSummarise(const DailyParts& parts, QDate from, QDate to) {
    using Papers = Result<QList<PaperKey>>;
    const auto announced =
        parts.library->read([from, to](Connection& c) { return DailyStore(c).announced(from, to); });
    return after(parts.archive.find({.from = from, .to = to}), &parts.archive,
                 [announced, owner = &parts.archive](const Papers& shown) {
                     return after(announced, owner, [shown](const Papers& papers) -> Papers {
                         return shown && papers ? inBoth(*shown, *papers) : shown ? papers : shown;
                     });
                 });
}

} // namespace sheaf
