#include "library/paper_reader.h"

#include "base/text.h"
#include "library/connection.h"
#include "library/listing_store.h"
#include "library/paper_columns.h"
#include "library/stored_values.h"
#include "library/summary_columns.h"
#include "library/tag_store.h"
#include "papers/summary_form.h"
#include "papers/taste_opinion.h"
#include "query/field_search.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype authorsInARow = 3;

const auto newestJob = " LEFT JOIN jobs j ON j.id = (SELECT max(id) FROM jobs WHERE paper = p.key) "_ba;

/// The rule that hides the paper, and the watches that found it.
const auto ruleNames =
    "(SELECT u.name FROM filtered f JOIN rules u ON u.id = f.rule WHERE f.paper = p.key), "
    "(SELECT group_concat(u.name, char(10)) FROM watched w JOIN rules u ON u.id = w.rule WHERE w.paper = p.key)"_ba;

QStringList linesOf(const QString& names) { return names.split(u'\n', Qt::SkipEmptyParts); }

const auto isPutOff = "r.later = 1 AND r.read = 0"_ba;

const auto rowQuery =
    "SELECT p.id, p.title, p.authors, p.primary_category, s.tags, p.score, s.extracted, r.starred, r.read, "
    "r.hidden, p.withdrawn, p.upvotes, j.state, j.failure, (SELECT max(day) FROM listings WHERE paper = "
    "p.key), "
    "EXISTS (SELECT 1 FROM paper_sources WHERE source = 'sample' AND paper = p.key), s.sections, "
    "(SELECT cast(score * 100 AS INTEGER) FROM taste WHERE paper = p.key), "
    "(SELECT p.version FROM updates WHERE paper = p.key), "_ba +
    ruleNames + ", "_ba + isPutOff +
    ", p.summary IS NOT NULL"
    " FROM papers p LEFT JOIN summaries s ON s.id = p.summary LEFT JOIN reading r ON r.paper = p.key"_ba +
    newestJob + "WHERE p.key = ?"_ba;

QByteArray entryQuery() {
    QByteArray columns = "p."_ba + paperColumns;
    columns.replace(", ", ", p.");
    return "SELECT r.starred, r.read, r.hidden, n.text, j.state, j.failure, p.summary, "_ba + ruleNames +
           ", "_ba + isPutOff + ", "_ba + columns +
           " FROM papers p LEFT JOIN reading r ON r.paper = p.key LEFT JOIN notes n ON n.paper = p.key"_ba +
           newestJob + "WHERE p.key = ?"_ba;
}

/// Few summaries have one: most are told without reading their JSON.
QString translatedTitleIn(const QString& sections) {
    return sections.contains(translatedTitleName) ? textOfSection(sectionsOf(sections), translatedTitleName)
                                                  : QString();
}

QStringList namesAmong(const QSet<QString>& followed, const QStringList& authors) {
    QStringList names;
    if (followed.isEmpty()) // as it mostly is: nothing to fold
        return names;
    for (const QString& author : authors)
        if (followed.contains(authorKey(author)))
            names += author;
    return names;
}

PaperRow rowOf(const Statement& row, PaperKey key, const QSet<QString>& followed) {
    const QStringList authors = listOf(row.text(2));
    return {.key = key,
            .id = row.text(0),
            .title = row.text(1),
            .translatedTitle = translatedTitleIn(row.text(16)),
            .firstAuthors = authors.first(qMin(authors.size(), authorsInARow)),
            .authorCount = static_cast<int>(authors.size()),
            .followedAuthors = namesAmong(followed, authors),
            .primaryCategory = row.text(3),
            .tags = listOf(row.text(4)),
            .score = row.optionalInteger(5),
            .summarised = row.flag(22),
            .extracted = row.flag(6),
            .starred = row.flag(7),
            .read = row.flag(8),
            .later = row.flag(21),
            .hidden = row.flag(9),
            .withdrawn = row.flag(10),
            .sample = row.flag(15),
            .forYou = row.integer(17) >= 100 * TasteOpinion::suits,
            .upvotes = row.optionalInteger(11),
            .job = static_cast<JobState>(row.integer(12)),
            .failure = row.text(13),
            .filteredBy = row.text(19),
            .watchedBy = linesOf(row.text(20)),
            .day = row.day(14),
            .newVersion = row.integer(18)};
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

Result<std::optional<PaperRow>> readRow(Connection& connection, PaperKey key, const QSet<QString>& followed) {
    Statement statement = connection.prepare(rowQuery);
    if (!statement.with(key).step()) {
        const Outcome outcome = statement.outcome();
        return outcome ? Result<std::optional<PaperRow>>(std::nullopt) : outcome.error();
    }
    PaperRow row = rowOf(statement, key, followed);
    TagStore tags(connection);
    const auto own = tags.ofReader(key);
    if (!own)
        return own.error();
    const auto names = tags.shown(row.tags + *own);
    if (!names)
        return names.error();
    row.tags = *names;
    return std::optional(row);
}

Result<std::optional<DayEntry>> readEntry(Connection& connection, PaperKey key) {
    static const QByteArray query = entryQuery();
    Statement statement = connection.prepare(query);
    if (!statement.with(key).step()) {
        const Outcome outcome = statement.outcome();
        return outcome ? Result<std::optional<DayEntry>>(std::nullopt) : outcome.error();
    }
    DayEntry entry{.key = key, .paper = readPaper(statement, 10)};
    entry.reading = {.starred = statement.flag(0),
                     .read = statement.flag(1),
                     .later = statement.flag(9),
                     .hidden = statement.flag(2),
                     .note = statement.text(3)};
    entry.job = static_cast<JobState>(statement.integer(4));
    entry.failure = statement.text(5);
    entry.filteredBy = statement.text(7);
    entry.watchedBy = linesOf(statement.text(8));
    const Outcome added = addTheRest(connection, entry, statement.number(6));
    return added ? Result<std::optional<DayEntry>>(entry) : added.error();
}

} // namespace sheaf
