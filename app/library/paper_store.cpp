#include "library/paper_store.h"

#include "library/connection.h"
#include "library/listing_store.h"
#include "library/new_words.h"
#include "library/paper_columns.h"
#include "library/paper_keys.h"
#include "library/paper_match.h"
#include "library/paper_merge.h"
#include "library/paper_reader.h"
#include "library/paper_union.h"
#include "library/version_store.h"
#include "papers/paper_id.h"

#include <QCoreApplication>
#include <QSet>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct KnownPaper {
    PaperKey key = 0;
    Paper paper;
};

/// By its id or its key.
template <class Value>
Result<std::optional<KnownPaper>> knownPaper(Connection& connection, const QByteArray& column,
                                             const Value& value) {
    Statement statement =
        connection.prepare("SELECT key, "_ba + paperColumns + " FROM papers WHERE "_ba + column + " = ?"_ba);
    std::optional<KnownPaper> found;
    if (statement.with(value).step())
        found = KnownPaper{statement.number(0), readPaper(statement, 1)};
    const Outcome outcome = statement.outcome();
    return outcome ? Result<std::optional<KnownPaper>>(found) : outcome.error();
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
    const QDate published = announcement.paper.published.toUTC().date();
    const auto key = nextKey(connection, published.isValid() ? published : announcement.listing.day);
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

Outcome updatePaper(Connection& connection, const KnownPaper& known, const Announcement& news) {
    const Paper merged = mergedPaper(known.paper, news.paper);
    const Outcome noted =
        VersionStore(connection).take(known.key, known.paper, news.paper, merged, news.listing.day);
    if (!noted || merged == known.paper)
        return noted;
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

/// Both are in the library, and turned out to be one.
Result<PaperKey> join(Connection& connection, PaperKey from, PaperKey into) {
    const auto taken = knownPaper(connection, "key"_ba, from);
    if (!taken)
        return taken.error();
    if (const Outcome absorbed = absorb(connection, from, into); !absorbed)
        return absorbed.error();
    const auto known = knownPaper(connection, "key"_ba, into);
    if (!known)
        return known.error();
    const Outcome updated = updatePaper(connection, **known, {(*taken)->paper, {}});
    return updated ? Result<PaperKey>(into) : updated.error();
}

Result<PaperKey> takeNews(Connection& connection, const KnownPaper& known, const Announcement& news,
                          PaperMatch& match) {
    if (const Outcome updated = updatePaper(connection, known, news); !updated)
        return updated.error();
    const QString& doi = news.paper.doi;
    const bool hasNewDoi = !doi.isEmpty() && doi.compare(known.paper.doi, Qt::CaseInsensitive) != 0;
    if (!hasNewDoi || !isArxivPaper(known.paper.id))
        return known.key;
    const auto other = match.elsewhereByDoi(doi);
    if (!other)
        return other.error();
    return *other ? join(connection, **other, known.key) : known.key;
}

/// An announcement from elsewhere, of a paper that the library knows by another id.
Result<PaperKey> addAgain(Connection& connection, PaperKey key, const Announcement& news, PaperMatch& match) {
    const auto known = knownPaper(connection, "key"_ba, key);
    const Outcome named = known ? match.addAlias(news.paper.id, key) : known.error();
    return named ? takeNews(connection, **known, news, match) : named.error();
}

/// By the one way to write its id, and with the DOI that is its id.
Announcement wellNamed(Announcement announcement) {
    Paper& paper = announcement.paper;
    paper.id = paperIdOf(paper.id);
    if (paper.doi.isEmpty())
        paper.doi = doiInId(paper.id);
    return announcement;
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

Result<PaperKey> PaperStore::store(const Announcement& announcement, PaperMatch& match, NewWords& words,
                                   StoredPapers& report) {
    const QString& id = announcement.paper.id;
    const auto same = knownPaper(m_connection, "id"_ba, id);
    if (!same)
        return same.error();
    const auto other = *same ? Result<std::optional<PaperKey>>(std::nullopt) : match.find(announcement.paper);
    if (!other)
        return other.error();
    const Outcome written = *same || *other ? words.write() : Outcome();
    if (!written)
        return written.error();
    if (*same)
        return takeNews(m_connection, **same, announcement, match);
    if (*other && !isArxivPaper(id))
        return addAgain(m_connection, **other, announcement, match);
    report.added += *other ? 0 : 1;
    const auto inserted = insertPaper(m_connection, announcement);
    if (!inserted)
        return inserted;
    words.add(*inserted);
    if (!*other)
        return inserted;
    const Outcome indexed = words.write();
    return indexed ? join(m_connection, **other, *inserted) : indexed.error();
}

Result<PaperKey> nextKey(Connection& connection, QDate date) {
    const PaperKey first = firstKeyOf(date);
    const auto last = connection.number("SELECT max(key) FROM papers WHERE key >= ? AND key < ?"_ba, first,
                                        first + (PaperKey(1) << keyBitsOfADay));
    if (!last)
        return last.error();
    return *last == 0 ? first : *last + 1;
}

Result<StoredPapers> PaperStore::add(const QList<Announcement>& announcements) {
    QList<Announcement> named;
    named.reserve(announcements.size());
    for (const Announcement& announcement : announcements)
        named += wellNamed(announcement);
    PaperMatch match(m_connection);
    if (const Outcome lookedUp = match.lookUpTitles(named); !lookedUp)
        return lookedUp.error();
    NewWords words(m_connection);
    StoredPapers report;
    QSet<PaperKey> distinct;
    for (const Announcement& announcement : std::as_const(named)) {
        const auto key = addOne(announcement, match, words, report);
        if (!key)
            return key.error();
        report.keys += *key;
        distinct += *key;
    }
    report.known = static_cast<int>(distinct.size()) - report.added;
    const Outcome indexed = words.write();
    return indexed ? Result<StoredPapers>(report) : indexed.error();
}

Result<PaperKey> PaperStore::addOne(const Announcement& announcement, PaperMatch& match, NewWords& words,
                                    StoredPapers& report) {
    if (const Outcome checked = checkAnnouncement(announcement); !checked)
        return checked.error();
    const auto key = store(announcement, match, words, report);
    if (!key)
        return key;
    const Outcome listed = ListingStore(m_connection).add(*key, announcement.listing);
    return listed ? key : listed.error();
}

Outcome PaperStore::take(PaperKey paper, const Paper& news) {
    const auto known = knownPaper(m_connection, "key"_ba, paper);
    if (!known)
        return known.error();
    PaperMatch match(m_connection);
    const auto taken = takeNews(m_connection, **known, {news, {.day = dateOfKey(paper)}}, match);
    return taken ? Outcome() : taken.error();
}

Outcome PaperStore::withdraw(const QStringList& ids) {
    for (const QString& id : ids) {
        const Outcome flagged = m_connection.run(
            "UPDATE papers SET withdrawn = 1 WHERE id = ? AND withdrawn = 0"_ba, paperIdOf(id));
        if (!flagged)
            return flagged;
    }
    return {};
}

Result<std::optional<PaperKey>> PaperStore::find(const QString& id) {
    return PaperMatch(m_connection).byId(paperIdOf(id));
}

Result<QList<PaperRow>> PaperStore::rows(const QList<PaperKey>& keys, const QSet<QString>& followed) {
    QList<PaperRow> rows;
    rows.reserve(keys.size());
    for (const PaperKey key : keys) {
        const auto row = readRow(m_connection, key, followed);
        if (!row)
            return row.error();
        if (*row)
            rows += **row;
    }
    return rows;
}

Result<DayEntry> PaperStore::entry(PaperKey key) {
    auto entry = readEntry(m_connection, key);
    if (!entry)
        return entry.error();
    if (!*entry)
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("PaperStore", "The paper is no longer in the library.")};
    return **entry;
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
