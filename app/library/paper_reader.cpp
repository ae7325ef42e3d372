#include "library/paper_reader.h"

#include "base/text.h"
#include "library/connection.h"
#include "library/listing_store.h"
#include "library/paper_columns.h"
#include "library/stored_values.h"
#include "library/summary_columns.h"
#include "library/tag_store.h"

#include <QSet>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype authorsInARow = 3;

const auto newestJob = " LEFT JOIN jobs j ON j.id = (SELECT max(id) FROM jobs WHERE paper = p.key) "_ba;

const auto rowQuery =
    "SELECT p.id, p.title, p.authors, p.primary_category, s.tags, p.score, s.extracted, r.starred, r.read, "
    "p.withdrawn, p.upvotes, j.state, j.failure, (SELECT max(day) FROM listings WHERE paper = p.key), "
    "EXISTS (SELECT 1 FROM paper_sources WHERE source = 'sample' AND paper = p.key) "
    "FROM papers p LEFT JOIN summaries s ON s.id = p.summary LEFT JOIN reading r ON r.paper = p.key"_ba +
    newestJob + "WHERE p.key = ?"_ba;

QByteArray entryQuery() {
    QByteArray columns = "p."_ba + paperColumns;
    columns.replace(", ", ", p.");
    return "SELECT r.starred, r.read, n.text, j.state, j.failure, p.summary, "_ba + columns +
           " FROM papers p LEFT JOIN reading r ON r.paper = p.key LEFT JOIN notes n ON n.paper = p.key"_ba +
           newestJob + "WHERE p.key = ?"_ba;
}

QStringList withoutDoubles(const QStringList& tags) {
    QStringList kept;
    QSet<QString> seen;
    for (const QString& tag : tags) {
        if (seen.contains(foldedTag(tag)))
            continue;
        seen += foldedTag(tag);
        kept += tag;
    }
    return kept;
}

PaperRow rowOf(const Statement& row, PaperKey key) {
    const QStringList authors = listOf(row.text(2));
    return {.key = key,
            .id = row.text(0),
            .title = row.text(1),
            .firstAuthors = authors.first(qMin(authors.size(), authorsInARow)),
            .authorCount = static_cast<int>(authors.size()),
            .primaryCategory = row.text(3),
            .tags = listOf(row.text(4)),
            .score = row.optionalInteger(5),
            .extracted = row.flag(6),
            .starred = row.flag(7),
            .read = row.flag(8),
            .withdrawn = row.flag(9),
            .sample = row.flag(14),
            .upvotes = row.optionalInteger(10),
            .job = static_cast<JobState>(row.integer(11)),
            .failure = row.text(12),
            .day = row.day(13)};
}

Result<std::optional<Summary>> readCurrentSummary(Connection& connection, qint64 id) {
    Statement statement =
        connection.prepare("SELECT "_ba + summaryColumns + " FROM summaries WHERE id = ?"_ba);
    std::optional<Summary> summary;
    if (statement.with(id).step())
        summary = readSummary(statement, 0);
    const Outcome outcome = statement.outcome();
    return outcome ? Result<std::optional<Summary>>(summary) : outcome.error();
}

Outcome addTheRest(Connection& connection, DayEntry& entry, qint64 summary) {
    const auto current = readCurrentSummary(connection, summary);
    if (!current)
        return current.error();
    const auto listings = ListingStore(connection).of(entry.key);
    if (!listings)
        return listings.error();
    const auto tags = TagStore(connection).ofReader(entry.key);
    if (!tags)
        return tags.error();
    entry.summary = *current;
    entry.listings = *listings;
    entry.reading.tags = *tags;
    return {};
}

} // namespace

Result<std::optional<PaperRow>> readRow(Connection& connection, PaperKey key) {
    Statement statement = connection.prepare(rowQuery);
    if (!statement.with(key).step()) {
        const Outcome outcome = statement.outcome();
        return outcome ? Result<std::optional<PaperRow>>(std::nullopt) : outcome.error();
    }
    PaperRow row = rowOf(statement, key);
    const auto tags = TagStore(connection).ofReader(key);
    if (!tags)
        return tags.error();
    row.tags = withoutDoubles(row.tags + *tags);
    return std::optional(row);
}

Result<std::optional<DayEntry>> readEntry(Connection& connection, PaperKey key) {
    static const QByteArray query = entryQuery();
    Statement statement = connection.prepare(query);
    if (!statement.with(key).step()) {
        const Outcome outcome = statement.outcome();
        return outcome ? Result<std::optional<DayEntry>>(std::nullopt) : outcome.error();
    }
    DayEntry entry{.key = key, .paper = readPaper(statement, 6)};
    entry.reading = {.starred = statement.flag(0), .read = statement.flag(1), .note = statement.text(2)};
    entry.job = static_cast<JobState>(statement.integer(3));
    entry.failure = statement.text(4);
    const Outcome added = addTheRest(connection, entry, statement.number(5));
    return added ? Result<std::optional<DayEntry>>(entry) : added.error();
}

} // namespace sheaf
