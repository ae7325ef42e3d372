#pragma once

#include "base/clock.h"
#include "feeds/feed_client.h"
#include "papers/fetch_record.h"
#include "services/fetch_report.h"

#include <QFuture>
#include <QObject>
#include <QSet>

#include <memory>

namespace sheaf {

class Library;
struct StoredPapers;

/// One source's part of a fetch: stores each page as it comes, in the order of coming, and writes the
/// ledger's line at the end. Ends once; what came before a failure stays stored.
class SourceFetch : public QObject {
    Q_OBJECT

  public:
    SourceFetch(std::shared_ptr<Library> library, std::unique_ptr<FeedClient> client, FeedQuery query,
                const Clock& clock, QObject* parent = nullptr);
    ~SourceFetch() override;

    void start();

    int added() const { return m_added; }
    int known() const { return static_cast<int>(m_stored.size()) - m_added; }
    const FetchRecord& record() const { return m_record; }

  signals:
    void progressed(const sheaf::FetchProgress& progress);
    void papersStored(const QList<sheaf::PaperKey>& papers);
    void ended();

  private:
    void store(const FeedPage& page);
    void stored(const Result<StoredPapers>& papers);
    void feedEnded(const Result<FeedDay>& day);
    void endIfAllIsStored();

    std::shared_ptr<Library> m_library;
    std::unique_ptr<FeedClient> m_client;
    FeedQuery m_query;
    const Clock& m_clock;
    FetchRecord m_record;
    QSet<PaperKey> m_stored;
    int m_added = 0;
    int m_writing = 0; ///< pages handed to the library and not yet answered
    bool m_feedEnded = false;
};

} // namespace sheaf
