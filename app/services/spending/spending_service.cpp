#include "services/spending/spending_service.h"

#include "library/library.h"
#include "library/spend_store.h"
#include "settings/settings.h"

#include <cmath>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> microsOf(const QString& amount) {
    if (amount.isEmpty())
        return std::nullopt;
    return std::llround(amount.toDouble() * 1e6);
}

SpendingNow sumUp(const QList<SpendingLine>& lines, QDate today, SpendingNow now) {
    for (const SpendingLine& line : lines) {
        if (line.account.currency != now.currency)
            continue;
        const qint64 micros = line.micros + line.openMicros;
        now.monthMicros += micros;
        now.todayMicros += line.account.day == today ? micros : 0;
    }
    return now;
}

} // namespace

SpendingCaps spendingCaps(const Settings& settings) {
    return {microsOf(settings.text(u"summaries.cap_per_day"_s)),
            microsOf(settings.text(u"summaries.cap_per_month"_s))};
}

SpendingService::SpendingService(std::shared_ptr<Library> library, const Settings& settings,
                                 const Clock& clock, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_settings(settings), m_clock(clock) {}

QFuture<Result<QList<SpendingLine>>> SpendingService::between(QDate from, QDate to) const {
    return m_library->read([from, to](Connection& c) { return SpendStore(c).between(from, to); });
}

QFuture<Result<QString>> SpendingService::costOfSummaries(QDate listed) const {
    const auto table = prices();
    return m_library->read([table, listed](Connection& c) -> Result<QString> {
        if (!table)
            return table.error();
        const auto micros = SpendStore(c).ofSummaries(listed);
        if (!micros)
            return micros.error();
        return *micros > 0 ? moneyText(*micros, table->currency()) : QString();
    });
}

QFuture<Result<SpendingNow>> SpendingService::now() const {
    const QDate today = m_clock.today();
    const auto table = prices();
    return m_library->read([=, caps = spendingCaps(m_settings)](Connection& c) -> Result<SpendingNow> {
        if (!table)
            return table.error();
        const auto lines = SpendStore(c).between(QDate(today.year(), today.month(), 1), today);
        if (!lines)
            return lines.error();
        return sumUp(*lines, today, {.currency = table->currency(), .caps = caps});
    });
}

Result<PriceTable> SpendingService::prices() const {
    return PriceTable::load(PriceTable::pathBeside(m_settings.path()));
}

Outcome SpendingService::setPrice(const QString& models, const std::optional<Price>& price) const {
    return setOwnPrice(PriceTable::pathBeside(m_settings.path()), models, price);
}

} // namespace sheaf
