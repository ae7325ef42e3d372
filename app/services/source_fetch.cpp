#include "services/source_fetch.h"

#include "base/when_ready.h"
#include "library/ledger_store.h"
#include "library/library.h"
#include "library/paper_store.h"

namespace sheaf {

SourceFetch::SourceFetch(std::shared_ptr<Library> library, std::unique_ptr<FeedClient> client,
                         FeedQuery query, const Clock& clock, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_client(std::move(client)), m_query(std::move(query)),
      m_clock(clock) {
    m_record.source = m_client->source();
    m_record.day = m_query.day;
    m_record.scope = m_query.categories.join(u' ');
}

SourceFetch::~SourceFetch() = default;

void SourceFetch::start() {
    emit progressed({m_record.source});
    whenReady(m_client->fetchDay(m_query, [this](const FeedPage& page) { store(page); }), this,
              [this](const Result<FeedDay>& day) { feedEnded(day); });
}

void SourceFetch::store(const FeedPage& page) {
    if (page.total)
        m_record.announced = page.total;
    emit progressed({m_record.source, page.received, page.total.value_or(-1)});
    ++m_writing;
    const auto papers = m_library->write(
        [announcements = page.announcements](Connection& c) { return PaperStore(c).add(announcements); });
    whenReady(papers, this, [this](const Result<StoredPapers>& result) { stored(result); });
}

void SourceFetch::stored(const Result<StoredPapers>& papers) {
    --m_writing;
    if (papers) {
        m_added += papers->added;
        m_stored += QSet<PaperKey>(papers->keys.begin(), papers->keys.end());
        emit papersStored(papers->keys);
    } else {
        m_record.error = papers.error().sentence;
        m_query.cancel.raise();
    }
    endIfAllIsStored();
}

void SourceFetch::feedEnded(const Result<FeedDay>& day) {
    m_feedEnded = true;
    if (day) {
        m_record.announced = day->announced;
        m_record.provisional = day->provisional;
        m_record.noAnnouncement = day->noAnnouncement;
        m_record.error = m_record.error.isEmpty() ? day->remarks.join(u' ') : m_record.error;
    } else if (m_record.error.isEmpty()) {
        m_record.error = day.error().sentence;
    }
    endIfAllIsStored();
}

void SourceFetch::endIfAllIsStored() {
    if (!m_feedEnded || m_writing > 0)
        return;
    m_record.at = m_clock.now();
    m_record.stored = static_cast<int>(m_stored.size());
    const auto recorded =
        m_library->write([record = m_record](Connection& c) { return LedgerStore(c).record(record); });
    whenReady(recorded, this, [this](const Outcome& outcome) {
        if (!outcome && m_record.error.isEmpty())
            m_record.error = outcome.error().sentence;
        emit ended();
    });
}

} // namespace sheaf
