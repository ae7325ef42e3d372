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

Outcome dropEarlierExtracts(Connection& connection, PaperKey paper, const Summary& summary, qint64 added) {
    if (!summary.provenance.extracted)
        return {};
    return connection.run("DELETE FROM summaries WHERE paper = ?1 AND extracted = 1 AND engine = ?2 "
                          "AND form = ?3 AND id NOT IN (?4, (SELECT summary FROM papers WHERE key = ?1))"_ba,
                          paper, summary.provenance.engine, summary.provenance.form, added);
}

/// The library keeps whole seconds.
Summary asStored(Summary summary) {
    QDateTime& made = summary.provenance.made;
    if (made.isValid())
        made = QDateTime::fromSecsSinceEpoch(made.toSecsSinceEpoch(), Qt::UTC);
    return summary;
}

bool isNewer(const Summary& summary, const Summary& other) {
    return summary.provenance.made.isValid() && other.provenance.made.isValid() &&
           summary.provenance.made > other.provenance.made;
}

/// What is made for a digest without scores does not take a day's order away.
bool staysCurrent(const Summary& before, const Summary& added) {
    return before.score && !added.score && before.provenance.form != added.provenance.form &&
           before.provenance.extracted == added.provenance.extracted;
}

} // namespace

Outcome SummaryStore::add(PaperKey paper, const Summary& summary) {
    const auto before = current(paper);
    if (!before)
        return before.error();
    if (const Outcome inserted = insert(paper, summary); !inserted)
        return inserted;
    const qint64 added = m_connection.lastRowId();
    if (!*before || !staysCurrent(**before, summary))
        if (const Outcome set = makeCurrent(paper, summary, added); !set)
            return set;
    return dropEarlierExtracts(m_connection, paper, summary, added);
}

Result<qint64> SummaryStore::addImported(PaperKey paper, const Summary& summary) {
    const Summary stored = asStored(summary);
    const auto known = find(paper, stored);
    if (!known || *known)
        return known ? Result<qint64>(**known) : known.error();
    const auto before = current(paper);
    if (!before)
        return before.error();
    if (const Outcome inserted = insert(paper, stored); !inserted)
        return inserted.error();
    const qint64 number = m_connection.lastRowId();
    if (*before && !isNewer(stored, **before))
        return number;
    const Outcome current = makeCurrent(paper, stored, number);
    return current ? Result<qint64>(number) : current.error();
}

Outcome SummaryStore::insert(PaperKey paper, const Summary& summary) {
    static const QByteArray values = "?"_ba + ", ?"_ba.repeated(summaryColumns.count(',') + 1);
    Statement insertion = m_connection.prepare("INSERT INTO summaries (paper, "_ba + summaryColumns +
                                               ") VALUES ("_ba + values + ")"_ba);
    putSummary(insertion.with(paper), summary);
    return insertion.run();
}

Outcome SummaryStore::setCurrent(PaperKey paper, qint64 number) {
    Statement statement =
        m_connection.prepare("SELECT "_ba + summaryColumns + " FROM summaries WHERE id = ?"_ba);
    std::optional<Summary> summary;
    if (statement.with(number).step())
        summary = readSummary(statement, 0);
    const Outcome outcome = statement.outcome();
    return outcome && summary ? makeCurrent(paper, *summary, number) : outcome;
}

Outcome SummaryStore::makeCurrent(PaperKey paper, const Summary& summary, qint64 number) {
    const Outcome set = m_connection.run("UPDATE papers SET summary = ?, score = ? WHERE key = ?"_ba, number,
                                         summary.score, paper);
    return set ? replaceTags(m_connection, paper, summary.tags) : set;
}

Result<std::optional<Summary>> SummaryStore::current(PaperKey paper) {
    Statement statement =
        m_connection.prepare("SELECT "_ba + summaryColumns +
                             " FROM summaries WHERE id = (SELECT summary FROM papers WHERE key = ?)"_ba);
    std::optional<Summary> found;
    if (statement.with(paper).step())
        found = readSummary(statement, 0);
    const Outcome outcome = statement.outcome();
    return outcome ? Result<std::optional<Summary>>(found) : outcome.error();
}

Result<std::optional<qint64>> SummaryStore::find(PaperKey paper, const Summary& summary) {
    Statement statement =
        m_connection.prepare("SELECT id, "_ba + summaryColumns + " FROM summaries WHERE paper = ?"_ba);
    statement.with(paper);
    std::optional<qint64> found;
    while (!found && statement.step())
        if (readSummary(statement, 1) == summary)
            found = statement.number(0);
    const Outcome outcome = statement.outcome();
    return outcome ? Result<std::optional<qint64>>(found) : outcome.error();
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
