#include "services/digest_import.h"

#include "library/job_store.h"
#include "library/listing_store.h"
#include "library/paper_store.h"
#include "library/reading_store.h"
#include "library/summary_store.h"
#include "services/import_reading.h"
#include "services/rule_judging.h"

#include <QCoreApplication>
#include <QSet>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QList<Announcement> announcementsOf(const DayEntry& entry, const Listing& implied) {
    QList<Announcement> announcements;
    for (const Listing& listing : entry.listings)
        announcements += Announcement{entry.paper, listing};
    if (announcements.isEmpty())
        announcements += Announcement{entry.paper, implied};
    return announcements;
}

/// What the digest says of all its summaries holds for each.
Provenance provenanceOf(const DayEntry& entry, const Day& day, const QString& style) {
    Provenance made = entry.summary ? entry.summary->provenance : Provenance();
    if (made.engine.isEmpty())
        made.engine = u"import:"_s + style;
    if (made.model.isEmpty())
        made.model = day.model;
    if (!made.made.isValid())
        made.made = day.made;
    return made;
}

Error cancelled() {
    return {ErrorKind::Cancelled, QCoreApplication::translate("DigestImport", "The import was cancelled.")};
}

} // namespace

/// All papers, then all summaries, then all marks: the search index takes what comes by ascending keys in one
/// go, and goes to the disk each time a paper's own turn comes twice running.
Result<StoredDigest> DigestImport::store(const Day& day) {
    for (const auto step : {&DigestImport::storePapers, &DigestImport::storeSummaries})
        if (const Outcome stored = (this->*step)(day); !stored)
            return stored.error();
    if (const Outcome stored = storeReadings(); !stored)
        return stored.error();
    if (const auto judged = judgePapers(m_connection, m_stored.keys); !judged)
        return judged.error();
    const Outcome kept = storeDigest(day);
    return kept ? Result<StoredDigest>(m_stored) : kept.error();
}

Outcome DigestImport::storePapers(const Day& day) {
    for (int position = 0; position < day.entries.size(); ++position) {
        if (m_cancel.raised())
            return cancelled();
        if (const Outcome stored = storePaper(day, day.entries[position], position); !stored)
            return stored;
    }
    return {};
}

Outcome DigestImport::storePaper(const Day& day, const DayEntry& entry, int position) {
    const bool again = m_positions.contains(entry.paper.id);
    const int place = again ? m_positions[entry.paper.id] : position;
    m_positions[entry.paper.id] = place;
    Listing implied = impliedListing(m_style, day, entry, place);
    if (const Outcome found = keepKnownPosition(entry.paper.id, implied); !found)
        return found;
    const auto announcements = announcementsOf(entry, implied);
    const auto stored = PaperStore(m_connection).add(announcements);
    if (!stored)
        return stored.error();
    const PaperKey key = stored->keys.first();
    const bool isNew = stored->added > 0;
    m_stored.added += isNew;
    m_stored.known += !isNew && !again;
    m_stored.doubled += again;
    m_entries += StoredEntry{&entry, {.paper = key, .extra = entry.extra}, isNew, again};
    if (!again) {
        m_stored.keys += key;
        countDays(announcements);
    }
    return {};
}

Outcome DigestImport::storeSummaries(const Day& day) {
    for (StoredEntry& stored : m_entries) {
        if (m_cancel.raised())
            return cancelled();
        if (const Outcome summarised = storeSummary(day, stored); !summarised)
            return summarised;
    }
    return {};
}

Outcome DigestImport::storeReadings() {
    for (const StoredEntry& stored : std::as_const(m_entries))
        if (stored.isNew)
            if (const Outcome marked = storeReading(stored.paper.paper, stored.entry->reading); !marked)
                return marked;
    return {};
}

/// A list's own order outweighs that of a digest made of it.
Outcome DigestImport::keepKnownPosition(const QString& id, Listing& listing) {
    const auto key = PaperStore(m_connection).find(id);
    if (!key || !*key)
        return key ? Outcome() : key.error();
    const auto known = ListingStore(m_connection).of(**key);
    if (!known)
        return known.error();
    for (const Listing& one : *known)
        if (one.source == listing.source && one.day == listing.day)
            listing.position = one.position;
    return {};
}

void DigestImport::countDays(const QList<Announcement>& announcements) {
    QSet<QDate> days;
    for (const Announcement& announcement : announcements)
        days += announcement.listing.day;
    for (const QDate& day : std::as_const(days))
        ++m_days[day];
}

Outcome DigestImport::storeSummary(const Day& day, StoredEntry& stored) {
    const DayEntry& entry = *stored.entry;
    const Provenance made = provenanceOf(entry, day, m_style);
    if (entry.summary) {
        Summary summary = *entry.summary;
        summary.provenance = made;
        const auto number = SummaryStore(m_connection).addImported(stored.paper.paper, summary);
        if (!number)
            return number.error();
        stored.paper.summary = *number;
        return {};
    }
    if (entry.job != JobState::Failed && entry.failure.isEmpty())
        return {};
    return JobStore(m_connection).addFailed(stored.paper.paper, made.engine, made.language, entry.failure);
}

Outcome DigestImport::storeReading(PaperKey paper, const ReadingState& reading) {
    ReadingStore store(m_connection);
    if (reading.starred)
        if (const Outcome starred = store.setStarred({paper}, true); !starred)
            return starred;
    if (reading.read)
        if (const Outcome read = store.setRead({paper}, true); !read)
            return read;
    if (reading.later)
        if (const Outcome later = store.setLater({paper}, true); !later)
            return later;
    for (const QString& tag : reading.tags)
        if (const Outcome tagged = tag.trimmed().isEmpty() ? Outcome() : store.addTag({paper}, tag); !tagged)
            return tagged;
    return reading.note.isEmpty() ? Outcome() : store.setNote(paper, reading.note);
}

Outcome DigestImport::storeDigest(const Day& day) {
    DigestStore store(m_connection);
    for (auto at = m_days.cbegin(); at != m_days.cend(); ++at)
        if (const Outcome added = store.addImport(at.key(), {m_file, m_style, at.value()}); !added)
            return added;
    if (!day.date.isValid()) // a selection of several days, whose order is nobody's
        return {};
    DigestRecord record{day.made, day.model, day.categories, day.extra, {}};
    for (const StoredEntry& stored : std::as_const(m_entries))
        if (!stored.isAgain)
            record.papers += stored.paper;
    return store.add(day.date, m_style, std::move(record));
}

} // namespace sheaf
