#include "services/source_fetch.h"

#include "base/when_ready.h"
#include "library/ledger_store.h"
#include "library/library.h"
#include "library/paper_store.h"
#include "services/rule_judging.h"

#include <utility>

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
    if (!stored)
        return stored;
    if (const auto judged = judgePapers(connection, stored->keys); !judged)
        return judged.error();
    const Outcome withdrawn = store.withdraw(page.deleted);
    return withdrawn ? stored : withdrawn.error();
}

/// What became of the last page.
struct Ending {
    QList<PaperKey> papers;
    FetchTally tally;
    QList<FetchRecord> records;
};

Result<Ending> conclusion(Connection& connection, const std::optional<FeedPage>& last, FetchTally tally,
                          const Result<FeedDay>& end, const QDateTime& at) {
    QList<PaperKey> papers;
    if (last) {
        const auto stored = addAll(connection, *last);
        if (!stored)
            return stored.error();
        papers = stored->keys;
        tally.count(*last, *stored);
    }
    const QList<FetchRecord> records = tally.records(end, at);
    const Outcome recorded = recordAll(connection, records);
    return recorded ? Result<Ending>(Ending{papers, std::move(tally), records}) : recorded.error();
}

} // namespace

SourceFetch::SourceFetch(std::shared_ptr<Library> library, std::unique_ptr<FeedClient> client,
                         FeedQuery query, QList<QDate> days, const Clock& clock, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_client(std::move(client)), m_query(std::move(query)),
      m_clock(clock), m_tally(m_client->source(), m_client->isRolling(), m_query, std::move(days)) {}

SourceFetch::~SourceFetch() = default;

void SourceFetch::start() {
    emit progressed({source()});
    whenReady(m_client->fetchDay(m_query, [this](const FeedPage& page) { take(page); }), this,
              [this](const Result<FeedDay>& day) {
                  m_end = day;
                  endIfAllIsStored();
              });
}

void SourceFetch::take(const FeedPage& page) {
    emit progressed({source(), page.received, page.total.value_or(-1)});
    m_query.backlog.grow();
    if (const auto before = std::exchange(m_newest, withoutGuesses(page)))
        store(*before);
}

/// A day among others that gets no line is whole already: what is merely guessed to be of it is of another.
FeedPage SourceFetch::withoutGuesses(FeedPage page) const {
    if (m_query.last.isValid())
        page.announcements.removeIf([this](const Announcement& announcement) {
            return announcement.listing.provisional && !m_tally.has(announcement.listing.day);
        });
    return page;
}

void SourceFetch::store(const FeedPage& page) {
    ++m_writing;
    const QList<FetchRecord> beginnings =
        std::exchange(m_hasBegun, true) ? QList<FetchRecord>() : m_tally.beginnings(m_clock.now());
    const auto papers = m_library->write([page, beginnings](Connection& c) -> Result<StoredPapers> {
        const Outcome begun = recordAll(c, beginnings);
        return begun ? addAll(c, page) : begun.error();
    });
    whenReady(papers, this, [this, page](const Result<StoredPapers>& stored) {
        --m_writing;
        m_query.backlog.shrink();
        if (stored) {
            m_tally.count(page, *stored);
            emit papersStored(stored->keys);
        } else {
            m_storageFault = stored.error();
            m_query.cancel.raise();
        }
        endIfAllIsStored();
    });
}

void SourceFetch::endIfAllIsStored() {
    if (!m_end || m_writing > 0)
        return;
    if (m_storageFault)
        concludeWithout(*m_storageFault);
    else
        conclude();
}

void SourceFetch::conclude() {
    const auto ending =
        m_library->write([last = std::exchange(m_newest, std::nullopt), tally = m_tally, end = *m_end,
                          at = m_clock.now()](Connection& c) { return conclusion(c, last, tally, end, at); });
    whenReady(ending, this, [this](const Result<Ending>& result) {
        if (!result)
            return concludeWithout(result.error());
        m_tally = result->tally;
        m_records = result->records;
        if (!result->papers.isEmpty())
            emit papersStored(result->papers);
        emit ended();
    });
}

/// The last page could not be stored, or one before it: the lines say so, if they can be written.
void SourceFetch::concludeWithout(const Error& fault) {
    m_records = m_tally.records(*m_end, m_clock.now());
    for (FetchRecord& record : m_records)
        record.error = fault.sentence;
    const auto recorded =
        m_library->write([records = m_records](Connection& c) { return recordAll(c, records); });
    whenReady(recorded, this, [this](const Outcome&) { emit ended(); });
}

} // namespace sheaf
