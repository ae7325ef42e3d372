#include "library/publication_store.h"

#include "library/connection.h"
#include "library/session.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const auto columns = "day, target, state, content, attempts, at, next_try, error, session"_ba;

} // namespace

Result<QList<PublicationRecord>> PublicationStore::read(Statement& statement) {
    QList<PublicationRecord> records;
    while (statement.step()) {
        PublicationRecord record{.day = statement.day(0),
                                 .target = statement.text(1),
                                 .state = static_cast<PublicationState>(statement.integer(2)),
                                 .content = statement.text(3),
                                 .attempts = statement.integer(4),
                                 .at = statement.time(5),
                                 .nextTry = statement.time(6),
                                 .error = statement.text(7)};
        const QString session = statement.text(8);
        if (record.state == PublicationState::UnderWay && session != m_connection.session() &&
            !Session::isAlive(m_connection.path(), session))
            record.state = PublicationState::Uncertain;
        records += record;
    }
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QList<PublicationRecord>>(records) : outcome.error();
}

Result<std::optional<PublicationRecord>> PublicationStore::of(QDate day, const QString& target) {
    static const QByteArray query =
        "SELECT "_ba + columns + " FROM publications WHERE day = ? AND target = ?"_ba;
    Statement statement = m_connection.prepare(query);
    statement.with(day, target);
    const auto records = read(statement);
    if (!records)
        return records.error();
    return records->isEmpty() ? std::nullopt : std::optional(records->constFirst());
}

Result<QList<PublicationRecord>> PublicationStore::since(const QDateTime& at) {
    static const QByteArray query =
        "SELECT "_ba + columns + " FROM publications WHERE at >= ? ORDER BY day DESC, target"_ba;
    Statement statement = m_connection.prepare(query);
    statement.with(at);
    return read(statement);
}

Result<bool> PublicationStore::claim(const PublicationRecord& claimed,
                                     const std::optional<PublicationRecord>& record) {
    const auto now = of(claimed.day, claimed.target);
    if (!now)
        return now.error();
    if (*now != record || (record && record->state == PublicationState::UnderWay))
        return false;
    PublicationRecord underWay = claimed;
    underWay.state = PublicationState::UnderWay;
    const Outcome written = this->record(underWay);
    return written ? Result<bool>(true) : written.error();
}

Outcome PublicationStore::record(const PublicationRecord& record) {
    static const QByteArray query =
        "INSERT OR REPLACE INTO publications ("_ba + columns + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_ba;
    return m_connection.run(query, record.day, record.target, static_cast<int>(record.state), record.content,
                            record.attempts, record.at, record.nextTry, record.error, m_connection.session());
}

Outcome PublicationStore::forget(QDate day, const QString& target) {
    return m_connection.run("DELETE FROM publications WHERE day = ? AND target = ?"_ba, day, target);
}

Outcome PublicationStore::rename(const QHash<QString, QString>& names) {
    // By way of names that no target can have, as two may change places.
    const auto between = [](const QString& name) { return u'\n' + name; };
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        if (const Outcome moved = m_connection.run("UPDATE publications SET target = ? WHERE target = ?"_ba,
                                                   between(name.value()), name.key());
            !moved)
            return moved;
    for (const QString& name : names) {
        if (const Outcome gone = m_connection.run("DELETE FROM publications WHERE target = ?"_ba, name);
            !gone)
            return gone;
        if (const Outcome moved = m_connection.run("UPDATE publications SET target = ? WHERE target = ?"_ba,
                                                   name, between(name));
            !moved)
            return moved;
    }
    return {};
}

} // namespace sheaf
