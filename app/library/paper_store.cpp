#include "library/paper_store.h"

#include "library/connection.h"
#include "library/listing_store.h"
#include "library/paper_columns.h"
#include "library/paper_merge.h"
#include "library/paper_reader.h"

#include <QCoreApplication>
#include <QSet>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct KnownPaper {
    PaperKey key = 0;
    Paper paper;
};

Result<std::optional<KnownPaper>> knownPaper(Connection& connection, const QString& id) {
    Statement statement =
        connection.prepare("SELECT key, "_ba + paperColumns + " FROM papers WHERE id = ?"_ba);
    std::optional<KnownPaper> found;
    if (statement.with(id).step())
        found = KnownPaper{statement.number(0), readPaper(statement, 1)};
    const Outcome outcome = statement.outcome();
    return outcome ? Result<std::optional<KnownPaper>>(found) : outcome.error();
}

Result<PaperKey> nextKey(Connection& connection, const Announcement& announcement) {
    const QDate published = announcement.paper.published.toUTC().date();
    const PaperKey first = firstKeyOf(published.isValid() ? published : announcement.listing.day);
    const auto last = connection.number("SELECT max(key) FROM papers WHERE key >= ? AND key < ?"_ba, first,
                                        first + (PaperKey(1) << keyBitsOfADay));
    if (!last)
        return last.error();
    return *last == 0 ? first : *last + 1;
}

Outcome addCategories(Connection& connection, PaperKey key, const QStringList& categories) {
    for (const QString& category : categories) {
        const Outcome added = connection.run(
            "INSERT INTO paper_categories (category, paper) VALUES (?, ?) ON CONFLICT DO NOTHING"_ba,
            category, key);
        if (!added)
            return added;
    }
    return {};
}

Result<PaperKey> insertPaper(Connection& connection, const Announcement& announcement) {
    const auto key = nextKey(connection, announcement);
    if (!key)
        return key;
    const Paper paper =
        mergedPaper({.id = announcement.paper.id, .authorsComplete = false}, announcement.paper);
    Statement insertion =
        connection.prepare("INSERT INTO papers (key, "_ba + paperColumns +
                           ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                           "?, ?, ?, ?, ?)"_ba);
    putPaper(insertion.with(*key), paper);
    if (const Outcome inserted = insertion.run(); !inserted)
        return inserted.error();
    const Outcome added = addCategories(connection, *key, paper.categories);
    return added ? key : added.error();
}

Outcome updatePaper(Connection& connection, const KnownPaper& known, const Paper& news) {
    const Paper merged = mergedPaper(known.paper, news);
    if (merged == known.paper)
        return {};
    Statement update =
        connection.prepare("UPDATE papers SET ("_ba + paperColumns +
                           ") = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                           "?, ?, ?) "
                           "WHERE key = ?"_ba);
    putPaper(update, merged);
    if (const Outcome updated = update.with(known.key).run(); !updated)
        return updated;
    return merged.categories == known.paper.categories
               ? Outcome()
               : addCategories(connection, known.key, merged.categories);
}

Outcome checkAnnouncement(const Announcement& announcement) {
    if (!announcement.paper.id.isEmpty() && announcement.listing.day.isValid() &&
        !announcement.listing.source.isEmpty())
        return {};
    return Error{ErrorKind::Malformed,
                 QCoreApplication::translate("Library",
                                             "A paper without an identifier, a source or a day cannot be "
                                             "stored. Nothing of this list was stored."),
                 announcement.paper.title};
}

} // namespace

Result<PaperKey> PaperStore::store(const Announcement& announcement, StoredPapers& report) {
    if (const Outcome checked = checkAnnouncement(announcement); !checked)
        return checked.error();
    const auto known = knownPaper(m_connection, announcement.paper.id);
    if (!known)
        return known.error();
    if (*known) {
        const Outcome updated = updatePaper(m_connection, **known, announcement.paper);
        return updated ? Result<PaperKey>((*known)->key) : updated.error();
    }
    ++report.added;
    return insertPaper(m_connection, announcement);
}

Result<StoredPapers> PaperStore::add(const QList<Announcement>& announcements) {
    StoredPapers report;
    QSet<PaperKey> distinct;
    for (const Announcement& announcement : announcements) {
        const auto key = store(announcement, report);
        if (!key)
            return key.error();
        if (const Outcome listed = ListingStore(m_connection).add(*key, announcement.listing); !listed)
            return listed.error();
        report.keys += *key;
        distinct += *key;
    }
    report.known = static_cast<int>(distinct.size()) - report.added;
    return report;
}

Outcome PaperStore::withdraw(const QStringList& ids) {
    for (const QString& id : ids) {
        const Outcome flagged =
            m_connection.run("UPDATE papers SET withdrawn = 1 WHERE id = ? AND withdrawn = 0"_ba, id);
        if (!flagged)
            return flagged;
    }
    return {};
}

Result<std::optional<PaperKey>> PaperStore::find(const QString& id) {
    Statement statement = m_connection.prepare("SELECT key FROM papers WHERE id = ?"_ba);
    std::optional<PaperKey> found;
    if (statement.with(id).step())
        found = statement.number(0);
    const Outcome outcome = statement.outcome();
    return outcome ? Result<std::optional<PaperKey>>(found) : outcome.error();
}

Result<QList<PaperRow>> PaperStore::rows(const QList<PaperKey>& keys) {
    QList<PaperRow> rows;
    rows.reserve(keys.size());
    for (const PaperKey key : keys) {
        const auto row = readRow(m_connection, key);
        if (!row)
            return row.error();
        if (*row)
            rows += **row;
    }
    return rows;
}

Result<QList<DayEntry>> PaperStore::entries(const QList<PaperKey>& keys) {
    QList<DayEntry> entries;
    entries.reserve(keys.size());
    for (const PaperKey key : keys) {
        const auto entry = readEntry(m_connection, key);
        if (!entry)
            return entry.error();
        if (*entry)
            entries += **entry;
    }
    return entries;
}

} // namespace sheaf
