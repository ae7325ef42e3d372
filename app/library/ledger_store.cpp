#include "library/ledger_store.h"

#include "library/connection.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

FetchRecord readRecord(const Statement& row) {
    return {.source = row.text(0),
            .day = row.day(1),
            .scope = row.text(2),
            .at = row.time(3),
            .announced = row.optionalInteger(4),
            .stored = row.integer(5),
            .provisional = row.flag(6),
            .noAnnouncement = row.flag(7),
            .error = row.text(8)};
}

} // namespace

Outcome LedgerStore::record(const FetchRecord& record) {
    return m_connection.run("INSERT INTO fetches (source, day, scope, at, announced, stored, provisional, "
                            "no_announcement, error) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                            "ON CONFLICT DO UPDATE SET at = excluded.at, announced = excluded.announced, "
                            "stored = excluded.stored, "
                            "provisional = excluded.provisional, no_announcement = excluded.no_announcement, "
                            "error = excluded.error "
                            "WHERE excluded.at >= fetches.at"_ba,
                            record.source, record.day, record.scope, record.at, record.announced,
                            record.stored, record.provisional, record.noAnnouncement, record.error);
}

Result<QList<FetchRecord>> LedgerStore::between(QDate from, QDate to) {
    Statement statement = m_connection.prepare(
        "SELECT source, day, scope, at, announced, stored, provisional, no_announcement, error FROM fetches "
        "WHERE day >= ? AND day <= ? ORDER BY day, source, scope"_ba);
    QList<FetchRecord> records;
    statement.with(from, to);
    while (statement.step())
        records += readRecord(statement);
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QList<FetchRecord>>(records) : outcome.error();
}

} // namespace sheaf
