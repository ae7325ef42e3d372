#include "library/exchange/exchange_lines.h"

#include "library/connection.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QByteArray keysOf(ExchangePapers papers) {
    if (papers == ExchangePapers::All)
        return "SELECT key FROM papers"_ba;
    return "SELECT paper FROM mark_changes UNION SELECT paper FROM reading UNION SELECT paper FROM notes "
           "UNION SELECT paper FROM note_versions UNION SELECT paper FROM shown_anyway "
           "UNION SELECT paper FROM summaries UNION SELECT paper FROM paper_tags WHERE by_reader = 1"_ba;
}

QByteArray lineFor(const QByteArray& name, const QByteArray& object) {
    return "{\""_ba + name + "\":"_ba + object + '}';
}

} // namespace

Result<ExchangeLines> ExchangeLines::of(Connection& connection, ExchangeScope scope) {
    auto tables = ExchangeTables::of(connection, scope);
    return tables ? Result<ExchangeLines>(ExchangeLines(connection, std::move(*tables))) : tables.error();
}

Outcome ExchangeLines::ofLibrary(const TakeLine& take) {
    for (const ExchangeTable& table : std::as_const(m_tables.ofLibrary)) {
        Statement rows =
            m_connection.prepare("SELECT "_ba + table.object() + " FROM "_ba + table.name + " x"_ba);
        while (rows.step())
            if (const Outcome taken = take(lineFor(table.name, rows.blob(0))); !taken)
                return taken;
        if (const Outcome outcome = rows.outcome(); !outcome)
            return outcome;
    }
    return {};
}

Result<qint64> ExchangeLines::count(ExchangePapers papers) {
    return m_connection.number("SELECT count(*) FROM ("_ba + keysOf(papers) + ')');
}

Outcome ExchangeLines::ofPapers(ExchangePapers papers, const TakeLine& take) {
    Statement keys = m_connection.prepare(keysOf(papers) + " ORDER BY 1"_ba);
    while (keys.step()) {
        const auto line = lineOf(keys.number(0));
        if (!line)
            return line.error();
        if (const Outcome taken = take(*line); !taken)
            return taken;
    }
    return keys.outcome();
}

Outcome ExchangeLines::ofPapers(const QList<PaperKey>& papers, const TakeLine& take) {
    for (const PaperKey paper : papers) {
        const auto line = lineOf(paper);
        if (!line)
            return line.error();
        if (const Outcome taken = line->isEmpty() ? Outcome() : take(*line); !taken)
            return taken;
    }
    return {};
}

/// Empty where there is no such paper any more.
Result<QByteArray> ExchangeLines::lineOf(PaperKey paper) {
    Statement row =
        m_connection.prepare("SELECT "_ba + m_tables.papers.object() + " FROM papers x WHERE x.key = ?"_ba);
    QByteArray object = row.with(paper).step() ? row.blob(0) : QByteArray();
    if (const Outcome outcome = row.outcome(); !outcome || object.isEmpty())
        return outcome ? Result<QByteArray>(QByteArray()) : outcome.error();
    object.chop(1);
    for (const ExchangeTable& table : std::as_const(m_tables.ofPapers))
        if (const Outcome added = addRows(table, paper, object); !added)
            return added.error();
    return lineFor("paper"_ba, object + '}');
}

/// A table without rows for the paper is left out.
Outcome ExchangeLines::addRows(const ExchangeTable& table, PaperKey paper, QByteArray& line) {
    Statement rows = m_connection.prepare("SELECT "_ba + table.object() + " FROM "_ba + table.name +
                                          " x WHERE x."_ba + table.paper + " = ?"_ba);
    rows.with(paper);
    QByteArrayList objects;
    while (rows.step())
        objects += rows.blob(0);
    if (!objects.isEmpty())
        line += ",\""_ba + table.name + "\":["_ba + objects.join(',') + ']';
    return rows.outcome();
}

} // namespace sheaf
