#include "services/source_fetch.h"

#include "base/when_ready.h"
#include "library/ledger_store.h"
#include "library/library.h"
#include "library/paper_store.h"

namespace sheaf {

namespace {

Outcome recordAll(Connection& connection, const QList<FetchRecord>& records) {
    LedgerStore ledger(connection);
    for (const FetchRecord& record : records) {
        if (const Outcome outcome = ledger.record(record); !outcome)
            return outcome;
    }
    return {};
}

Result<StoredPapers> addAll(Connection& connection, const FeedPage& page) {
    PaperStore store(connection);
    const auto stored = store.add(page.announcements);
    const Outcome withdrawn = stored ? store.withdraw(page.deleted) : Outcome();
    return withdrawn ? stored : withdrawn.error();
}

} // namespace

SourceFetch::SourceFetch(std::shared_ptr<Library> library, std::unique_ptr<FeedClient> client,
                         FeedQuery query, QList<QDate> days, const Clock& clock, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_client(std::move(client)), m_query(std::move(query)),
      m_clock(clock), m_days(std::move(days)) {}

SourceFetch::~SourceFetch() = default;

void SourceFetch::start() {
    emit progressed({source()});
    whenReady(m_client->fetchDay(m_query, [this](const FeedPage& page) { store(page); }), this,
              [this](const Result<FeedDay>& day) {
                  m_end = day;
                  endIfAllIsStored();
              });
}

void SourceFetch::store(const FeedPage& page) {
    if (page.total)
        m_total = page.total;
    emit progressed({source(), page.received, page.total.value_or(-1)});
    ++m_writing;
    m_query.backlog.grow();
    const auto papers = m_library->write([page](Connection& c) { return addAll(c, page); });
    whenReady(papers, this, [this, announcements = page.announcements](const Result<StoredPapers>& stored) {
        --m_writing;
        m_query.backlog.shrink();
        if (stored) {
            m_added += stored->added;
            count(announcements, stored->keys);
            emit papersStored(stored->keys);
        } else {
            m_storageFault = stored.error();
            m_query.cancel.raise();
        }
        endIfAllIsStored();
    });
}

void SourceFetch::count(const QList<Announcement>& announcements, const QList<PaperKey>& papers) {
    for (qsizetype i = 0; i < papers.size(); ++i) {
        const Listing& listing = announcements.at(i).listing;
        m_stored.insert(papers.at(i));
        m_storedOn[listing.day].insert(papers.at(i));
        if (listing.provisional)
            m_provisionalDays.insert(listing.day);
    }
}

/// Of several days the source's remarks cannot be told apart: they are said, and no day counts as certain.
FetchRecord SourceFetch::recordOf(QDate day) const {
    FetchRecord record{.source = source(), .day = day, .scope = m_query.categories.join(u' ')};
    record.at = m_clock.now();
    record.stored = static_cast<int>(m_storedOn.value(day).size());
    const Result<FeedDay>& end = *m_end;
    if (end && isOfSeveralDays()) {
        record.announced = end->announcedOn.value(day, 0);
        record.provisional =
            m_provisionalDays.contains(day) || *record.announced == 0 || !end->remarks.isEmpty();
        record.note = (QStringList(end->note) + end->remarks).join(u' ').trimmed();
    } else if (end) {
        record.announced = end->announced;
        record.provisional = end->provisional;
        record.noAnnouncement = end->noAnnouncement;
        record.error = end->remarks.join(u' ');
        record.note = end->note;
    } else {
        record.announced = isOfSeveralDays() ? std::nullopt : m_total;
        record.error = end.error().sentence;
    }
    if (m_storageFault)
        record.error = m_storageFault->sentence;
    return record;
}

void SourceFetch::endIfAllIsStored() {
    if (!m_end || m_writing > 0)
        return;
    for (const QDate day : m_days)
        m_records += recordOf(day);
    const auto recorded =
        m_library->write([records = m_records](Connection& c) { return recordAll(c, records); });
    whenReady(recorded, this, [this](const Outcome& outcome) {
        for (FetchRecord& record : m_records) {
            if (!outcome && record.error.isEmpty())
                record.error = outcome.error().sentence;
        }
        emit ended();
    });
}

} // namespace sheaf
