#include "library/ledger_store.h"

#include "library/connection.h"
#include "library/ledger_merge.h"
#include "papers/arxiv_categories.h"

#include <QHash>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const auto selectRecords =
    "SELECT source, day, scope, at, announced, stored, provisional, no_announcement, error, note, way, "
    "under_way FROM fetches "_ba;

/// Columns as in `selectRecords`.
FetchRecord readRecord(const Statement& row) {
    return {.source = row.text(0),
            .day = row.day(1),
            .scope = row.text(2),
            .at = row.time(3),
            .announced = row.optionalInteger(4),
            .stored = row.integer(5),
            .provisional = row.flag(6),
            .noAnnouncement = row.flag(7),
            .error = row.text(8),
            .note = row.text(9),
            .way = static_cast<FetchWay>(row.integer(10)),
            .underWay = row.flag(11)};
}

Result<QList<FetchRecord>> recordsOf(Statement& statement) {
    QList<FetchRecord> records;
    while (statement.step())
        records += readRecord(statement);
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QList<FetchRecord>>(records) : outcome.error();
}

} // namespace

Outcome LedgerStore::record(const FetchRecord& record) {
    const auto before = known(record);
    if (!before)
        return before.error();
    if (const Outcome written = write(*before ? mergedRecord(**before, record) : record); !written)
        return written;
    for (const CategoryCount& count : record.categories) {
        if (const Outcome written = write(record, count); !written)
            return written;
    }
    return {};
}

Result<std::optional<FetchRecord>> LedgerStore::known(const FetchRecord& record) {
    Statement statement =
        m_connection.prepare(selectRecords + "WHERE day = ? AND source = ? AND scope = ?"_ba);
    auto found = recordsOf(statement.with(record.day, record.source, record.scope));
    if (!found)
        return found.error();
    if (found->isEmpty())
        return std::optional<FetchRecord>();
    if (const Outcome added = addCategories(record.day, record.day, *found); !added)
        return added.error();
    return std::optional(found->constFirst());
}

Outcome LedgerStore::write(const FetchRecord& record) {
    return m_connection.run(
        "INSERT OR REPLACE INTO fetches (source, day, scope, at, announced, stored, provisional, "
        "no_announcement, error, note, way, under_way) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_ba,
        record.source, record.day, record.scope, record.at, record.announced, record.stored,
        record.provisional, record.noAnnouncement, record.error, record.note, static_cast<int>(record.way),
        record.underWay);
}

/// As mergedRecord() has it: what failed, and what was worked out only, does not replace counts that agree.
Outcome LedgerStore::write(const FetchRecord& record, const CategoryCount& count) {
    const bool hasEnded = !record.underWay && (!record.failed() || count.announced);
    return m_connection.run(
        "INSERT INTO category_fetches (day, source, category, at, announced, stored, provisional) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET at = excluded.at, "
        "announced = excluded.announced, stored = excluded.stored, provisional = excluded.provisional "
        "WHERE excluded.at >= at AND ? AND (announced IS NULL OR announced > stored "
        "OR (excluded.announced IS NOT NULL AND (provisional OR NOT excluded.provisional)))"_ba,
        record.day, record.source, count.category, record.at, count.announced, count.stored,
        record.provisional, hasEnded);
}

Result<QList<FetchRecord>> LedgerStore::between(QDate from, QDate to) {
    Statement statement =
        m_connection.prepare(selectRecords + "WHERE day >= ? AND day <= ? ORDER BY day, source, scope"_ba);
    auto records = recordsOf(statement.with(from, to));
    if (!records)
        return records;
    const Outcome added = addCategories(from, to, *records);
    return added ? records : added.error();
}

/// Each record gets those of its scope.
Outcome LedgerStore::addCategories(QDate from, QDate to, QList<FetchRecord>& records) {
    Statement statement =
        m_connection.prepare("SELECT day, source, category, announced, stored FROM category_fetches "
                             "WHERE day >= ? AND day <= ? ORDER BY day, source, category"_ba);
    QHash<std::pair<QDate, QString>, QList<CategoryCount>> found;
    statement.with(from, to);
    while (statement.step())
        found[{statement.day(0), statement.text(1)}] +=
            {statement.text(2), statement.optionalInteger(3), statement.integer(4)};
    for (FetchRecord& record : records) {
        const QStringList asked = categoriesIn(record.scope);
        record.categories = found.value({record.day, record.source});
        record.categories.removeIf(
            [&](const CategoryCount& count) { return !asked.contains(count.category, Qt::CaseInsensitive); });
    }
    return statement.outcome();
}

} // namespace sheaf
