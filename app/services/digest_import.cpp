#include "services/digest_import.h"

#include "library/job_store.h"
#include "library/paper_store.h"
#include "library/reading_store.h"
#include "library/summary_store.h"
#include "services/import_reading.h"

#include <QCoreApplication>

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

} // namespace

Result<StoredDigest> DigestImport::store(const Day& day) {
    for (int position = 0; position < day.entries.size(); ++position) {
        if (m_cancel.raised())
            return Error{ErrorKind::Cancelled,
                         QCoreApplication::translate("DigestImport", "The import was cancelled.")};
        if (const Outcome stored = storeEntry(day, day.entries[position], position); !stored)
            return stored.error();
    }
    return m_stored;
}

Outcome DigestImport::storeEntry(const Day& day, const DayEntry& entry, int position) {
    const bool again = m_positions.contains(entry.paper.id);
    const int place = again ? m_positions[entry.paper.id] : position;
    m_positions[entry.paper.id] = place;
    const auto stored =
        PaperStore(m_connection).add(announcementsOf(entry, impliedListing(m_style, day, entry, place)));
    if (!stored)
        return stored.error();
    const PaperKey key = stored->keys.first();
    const bool isNew = stored->added > 0;
    m_stored.added += isNew;
    m_stored.known += !isNew && !again;
    m_stored.doubled += again;
    if (!again)
        m_stored.keys += key;
    if (const Outcome summarised = storeSummary(key, day, entry); !summarised)
        return summarised;
    return isNew ? storeReading(key, entry.reading) : Outcome();
}

Outcome DigestImport::storeSummary(PaperKey paper, const Day& day, const DayEntry& entry) {
    const Provenance made = provenanceOf(entry, day, m_style);
    if (entry.summary) {
        Summary summary = *entry.summary;
        summary.provenance = made;
        return SummaryStore(m_connection).addImported(paper, summary);
    }
    if (entry.job != JobState::Failed && entry.failure.isEmpty())
        return {};
    return JobStore(m_connection).addFailed(paper, made.engine, made.language, entry.failure);
}

Outcome DigestImport::storeReading(PaperKey paper, const ReadingState& reading) {
    ReadingStore store(m_connection);
    if (reading.starred)
        if (const Outcome starred = store.setStarred({paper}, true); !starred)
            return starred;
    if (reading.read)
        if (const Outcome read = store.setRead({paper}, true); !read)
            return read;
    for (const QString& tag : reading.tags)
        if (const Outcome tagged = tag.trimmed().isEmpty() ? Outcome() : store.addTag({paper}, tag); !tagged)
            return tagged;
    return reading.note.isEmpty() ? Outcome() : store.setNote(paper, reading.note);
}

} // namespace sheaf
