#include "library/summary_store.h"

#include "library/connection.h"
#include "library/stored_values.h"
#include "library/summary_columns.h"
#include "library/tag_store.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

Outcome replaceTags(Connection& connection, PaperKey paper, const QStringList& names) {
    TagStore tags(connection);
    if (const Outcome removed = tags.removeOfSummary(paper); !removed)
        return removed;
    for (const QString& name : names) {
        const auto number = tags.number(name, TagStore::By::Summary);
        if (!number)
            return number.error();
        const Outcome added = *number ? tags.add(paper, **number, TagStore::By::Summary) : Outcome();
        if (!added)
            return added;
    }
    return {};
}

Outcome dropEarlierExtracts(Connection& connection, PaperKey paper, const Summary& summary, qint64 current) {
    if (!summary.provenance.extracted)
        return {};
    return connection.run(
        "DELETE FROM summaries WHERE paper = ? AND extracted = 1 AND engine = ? AND id <> ?"_ba, paper,
        summary.provenance.engine, current);
}

} // namespace

Outcome SummaryStore::add(PaperKey paper, const Summary& summary) {
    Statement insertion =
        m_connection.prepare("INSERT INTO summaries (paper, "_ba + summaryColumns +
                             ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                             "?, ?, ?)"_ba);
    putSummary(insertion.with(paper), summary);
    if (const Outcome inserted = insertion.run(); !inserted)
        return inserted;
    const qint64 current = m_connection.lastRowId();
    if (const Outcome set = m_connection.run("UPDATE papers SET summary = ?, score = ? WHERE key = ?"_ba,
                                             current, summary.score, paper);
        !set)
        return set;
    if (const Outcome dropped = dropEarlierExtracts(m_connection, paper, summary, current); !dropped)
        return dropped;
    return replaceTags(m_connection, paper, summary.tags);
}

Result<QList<Summary>> SummaryStore::of(PaperKey paper) {
    Statement statement = m_connection.prepare("SELECT "_ba + summaryColumns +
                                               " FROM summaries WHERE paper = ? ORDER BY id DESC"_ba);
    QList<Summary> summaries;
    statement.with(paper);
    while (statement.step())
        summaries += readSummary(statement, 0);
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QList<Summary>>(summaries) : outcome.error();
}

} // namespace sheaf
