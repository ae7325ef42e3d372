#include "library/spend_store.h"

#include "library/connection.h"
#include "library/session.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

using Answer = SpendingRoom::Answer;

QDate firstOfMonth(QDate day) { return {day.year(), day.month(), 1}; }

QDate lastOfMonth(QDate day) { return {day.year(), day.month(), day.daysInMonth()}; }

Charge chargeOf(const Statement& row, int column) {
    Charge charge{.inputTokens = row.integer(column), .outputTokens = row.integer(column + 1)};
    if (!row.isNull(column + 2))
        charge.micros = row.number(column + 2);
    return charge;
}

} // namespace

Result<SpendStore::Sums> SpendStore::sums(QDate from, QDate to, const QString& currency) {
    const auto booked = m_connection.number("SELECT sum(cost_micros) FROM spending "
                                            "WHERE day BETWEEN ? AND ? AND currency = ?"_ba,
                                            from, to, currency);
    if (!booked)
        return booked.error();
    const auto open = m_connection.number("SELECT sum(cost_micros) FROM reservations "
                                          "WHERE day BETWEEN ? AND ? AND currency = ?"_ba,
                                          from, to, currency);
    if (!open)
        return open.error();
    return Sums{*booked, *open};
}

Result<SpendingRoom> SpendStore::reserve(const SpendingAccount& account, const Charge& worst,
                                         const SpendingCaps& caps) {
    struct Period {
        std::optional<qint64> cap;
        QDate from;
        QDate to;
        Answer whenFull;
    };
    const Period periods[] = {
        {caps.dayMicros, account.day, account.day, Answer::DayFull},
        {caps.monthMicros, firstOfMonth(account.day), lastOfMonth(account.day), Answer::MonthFull}};
    const qint64 wanted = worst.micros.value_or(0);
    Answer answer = Answer::Granted;
    for (const Period& period : periods) {
        if (!period.cap)
            continue;
        const auto spent = sums(period.from, period.to, account.currency);
        if (!spent)
            return spent.error();
        if (spent->booked + wanted > *period.cap)
            return SpendingRoom{period.whenFull};
        if (spent->booked + spent->open + wanted > *period.cap)
            answer = Answer::Later;
    }
    if (answer != Answer::Granted)
        return SpendingRoom{answer};
    const Outcome held = m_connection.run(
        "INSERT INTO reservations (day, engine, model, currency, session, input_tokens, output_tokens, "
        "cost_micros) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_ba,
        account.day, account.engine, account.model, account.currency, m_connection.session(),
        worst.inputTokens, worst.outputTokens, worst.micros);
    if (!held)
        return held.error();
    return SpendingRoom{Answer::Granted, m_connection.lastRowId()};
}

SpendingAccount SpendStore::accountOf(const Statement& row) {
    return {row.day(0), row.text(1), row.text(2), row.text(3)};
}

Outcome SpendStore::settle(qint64 reservation, const std::optional<Charge>& used) {
    Statement statement = m_connection.prepare("DELETE FROM reservations WHERE id = ? "
                                               "RETURNING day, engine, model, currency"_ba);
    std::optional<SpendingAccount> account;
    if (statement.with(reservation).step())
        account = accountOf(statement);
    if (const Outcome removed = statement.run(); !removed)
        return removed;
    return account && used ? book(*account, *used) : Outcome();
}

Outcome SpendStore::book(const SpendingAccount& account, const Charge& used) {
    return m_connection.run(
        "INSERT INTO spending (day, engine, model, currency, requests, input_tokens, output_tokens, "
        "cost_micros, unpriced) VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET requests = requests + 1, "
        "input_tokens = input_tokens + excluded.input_tokens, "
        "output_tokens = output_tokens + excluded.output_tokens, "
        "cost_micros = cost_micros + excluded.cost_micros, unpriced = unpriced + excluded.unpriced"_ba,
        account.day, account.engine, account.model, account.currency, used.inputTokens, used.outputTokens,
        used.micros.value_or(0), used.micros ? 0 : 1);
}

Outcome SpendStore::bookAbandoned() {
    struct Left {
        qint64 id;
        QString session;
        Charge worst;
    };
    QList<Left> left;
    Statement statement = m_connection.prepare(
        "SELECT id, session, input_tokens, output_tokens, cost_micros FROM reservations"_ba);
    while (statement.step())
        left += Left{statement.number(0), statement.text(1), chargeOf(statement, 2)};
    if (const Outcome outcome = statement.outcome(); !outcome)
        return outcome;
    for (const Left& one : left) {
        if (one.session != m_connection.session() && Session::isAlive(m_connection.path(), one.session))
            continue;
        if (const Outcome booked = settle(one.id, one.worst); !booked)
            return booked;
    }
    return {};
}

Result<qint64> SpendStore::ofSummaries(QDate listed) {
    return m_connection.number(
        "SELECT ifnull(sum(s.cost_micros), 0) FROM (SELECT DISTINCT paper FROM listings "
        "WHERE day = ?) d CROSS JOIN summaries s ON s.paper = d.paper"_ba,
        listed);
}

Result<QList<SpendingLine>> SpendStore::between(QDate from, QDate to) {
    Statement statement = m_connection.prepare(
        "SELECT day, engine, model, currency, sum(requests), sum(input), sum(output), sum(micros), "
        "sum(unpriced), sum(open) FROM ("
        "SELECT day, engine, model, currency, requests, input_tokens AS input, output_tokens AS output, "
        "cost_micros AS micros, unpriced, 0 AS open FROM spending WHERE day BETWEEN ?1 AND ?2 UNION ALL "
        "SELECT day, engine, model, currency, 0, 0, 0, 0, 0, ifnull(cost_micros, 0) FROM reservations "
        "WHERE day BETWEEN ?1 AND ?2) "
        "GROUP BY day, engine COLLATE NOCASE, model, currency ORDER BY day, engine COLLATE NOCASE, model"_ba);
    QList<SpendingLine> lines;
    statement.with(from, to);
    while (statement.step())
        lines += SpendingLine{.account = accountOf(statement),
                              .requests = statement.integer(4),
                              .inputTokens = statement.number(5),
                              .outputTokens = statement.number(6),
                              .micros = statement.number(7),
                              .unpriced = statement.integer(8),
                              .openMicros = statement.number(9)};
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QList<SpendingLine>>(lines) : outcome.error();
}

} // namespace sheaf
