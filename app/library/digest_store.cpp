#include "library/digest_store.h"

#include "library/connection.h"
#include "library/stored_values.h"

#include <QHash>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// What `more` says that is not said yet.
void fillIn(DigestRecord& record, const DigestRecord& more) {
    if (!record.made.isValid())
        record.made = more.made;
    if (record.model.isEmpty())
        record.model = more.model;
    record.categories += more.categories;
    record.categories.removeDuplicates();
    QMap<QString, QString> extra = more.extra;
    extra.insert(record.extra);
    record.extra = extra;
}

void mergePapers(QList<DigestPaper>& papers, const QList<DigestPaper>& more) {
    QHash<PaperKey, qsizetype> places;
    for (qsizetype at = 0; at < papers.size(); ++at)
        places[papers[at].paper] = at;
    for (const DigestPaper& paper : more) {
        const auto place = places.constFind(paper.paper);
        if (place == places.cend()) {
            places[paper.paper] = papers.size();
            papers += paper;
        } else if (papers[*place].outdated && !paper.outdated) {
            papers[*place] = paper;
        }
    }
}

} // namespace

DigestRecord mergedDigest(const DigestRecord& known, const DigestRecord& news) {
    const bool newer = known.made.isValid() && news.made > known.made;
    DigestRecord merged = newer ? news : known;
    const DigestRecord& other = newer ? known : news;
    fillIn(merged, other);
    mergePapers(merged.papers, other.papers);
    return merged;
}

Outcome DigestStore::add(QDate day, const QString& style, DigestRecord record) {
    if (const Outcome found = findOutdated(record.papers); !found)
        return found;
    if (record.made.isValid()) // the library keeps whole seconds
        record.made = QDateTime::fromSecsSinceEpoch(record.made.toSecsSinceEpoch(), Qt::UTC);
    const auto known = of(day, style);
    if (!known)
        return known.error();
    const DigestRecord merged = mergedDigest(known->value_or(DigestRecord()), record);
    return *known == merged ? Outcome() : write(day, style, merged);
}

Outcome DigestStore::findOutdated(QList<DigestPaper>& papers) {
    for (DigestPaper& paper : papers) {
        const auto current = m_connection.number("SELECT summary IS ? FROM papers WHERE key = ?"_ba,
                                                 paper.summary, paper.paper);
        if (!current)
            return current.error();
        paper.outdated = *current == 0;
    }
    return {};
}

Outcome DigestStore::write(QDate day, const QString& style, const DigestRecord& record) {
    const Outcome cleared =
        m_connection.run("DELETE FROM digest_papers WHERE day = ? AND style = ?"_ba, day, style);
    if (!cleared)
        return cleared;
    const Outcome written = m_connection.run(
        "INSERT INTO digests (day, style, made, model, categories, extra) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET made = excluded.made, model = excluded.model, "
        "categories = excluded.categories, extra = excluded.extra"_ba,
        day, style, record.made, record.model, jsonOf(record.categories), jsonOf(record.extra));
    if (!written)
        return written;
    for (qsizetype at = 0; at < record.papers.size(); ++at) {
        const DigestPaper& paper = record.papers[at];
        const Outcome added =
            m_connection.run("INSERT INTO digest_papers (day, style, position, paper, summary, "
                             "extra) VALUES (?, ?, ?, ?, ?, ?)"_ba,
                             day, style, at, paper.paper, paper.summary, jsonOf(paper.extra));
        if (!added)
            return added;
    }
    return {};
}

Result<std::optional<DigestRecord>> DigestStore::of(QDate day, const QString& style) {
    Statement statement = m_connection.prepare(
        "SELECT made, model, categories, extra FROM digests WHERE day = ? AND style = ?"_ba);
    std::optional<DigestRecord> record;
    if (statement.with(day, style).step())
        record = DigestRecord{.made = statement.time(0),
                              .model = statement.text(1),
                              .categories = listOf(statement.text(2)),
                              .extra = mapOf(statement.text(3)),
                              .papers = {}};
    if (const Outcome outcome = statement.outcome(); !outcome)
        return outcome.error();
    if (!record)
        return record;
    auto all = papers(day, style);
    if (!all)
        return all.error();
    record->papers = std::move(*all);
    return record;
}

Result<QList<DigestPaper>> DigestStore::papers(QDate day, const QString& style) {
    Statement statement = m_connection.prepare(
        "SELECT d.paper, d.summary, d.extra, d.summary IS NOT p.summary FROM digest_papers d "
        "JOIN papers p ON p.key = d.paper WHERE d.day = ? AND d.style = ? ORDER BY d.position"_ba);
    QList<DigestPaper> found;
    statement.with(day, style);
    while (statement.step())
        found +=
            DigestPaper{.paper = statement.number(0),
                        .summary = statement.isNull(1) ? std::nullopt : std::optional(statement.number(1)),
                        .extra = mapOf(statement.text(2)),
                        .outdated = statement.flag(3)};
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QList<DigestPaper>>(found) : outcome.error();
}

Outcome DigestStore::addImport(QDate day, const DayImport& import) {
    return m_connection.run("INSERT INTO imports (day, style, file, papers) VALUES (?, ?, ?, ?) "
                            "ON CONFLICT DO UPDATE SET papers = excluded.papers"_ba,
                            day, import.style, import.file, import.papers);
}

Result<QMap<QDate, QList<DayImport>>> DigestStore::imports(QDate from, QDate to) {
    Statement statement = m_connection.prepare("SELECT day, style, file, papers FROM imports "
                                               "WHERE day >= ? AND day <= ? ORDER BY day, style, file"_ba);
    QMap<QDate, QList<DayImport>> found;
    statement.with(from, to);
    while (statement.step())
        found[statement.day(0)] +=
            DayImport{.file = statement.text(2), .style = statement.text(1), .papers = statement.integer(3)};
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QMap<QDate, QList<DayImport>>>(found) : outcome.error();
}

} // namespace sheaf
