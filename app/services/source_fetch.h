#pragma once

#include "base/clock.h"
#include "services/fetch_report.h"
#include "services/fetch_tally.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace sheaf {

class Library;

/// One source's part of a fetch: stores each page as it comes, in the order of coming, and the last one
/// together with the ledger's lines, one for each day, in one transaction. Of more pages than one the first
/// brings lines that say that the fetch is under way, so that one that is killed shows, and shows only where
/// papers lack. Ends once; what came before a failure stays stored.
class SourceFetch : public QObject {
    Q_OBJECT

  public:
    /// `days` are those that get a line: with FeedQuery::last not always all of them.
    SourceFetch(std::shared_ptr<Library> library, std::unique_ptr<FeedClient> client, FeedQuery query,
                QList<QDate> days, const Clock& clock, QObject* parent = nullptr);
    ~SourceFetch() override;

    void start();

    QString source() const { return m_client->source(); }
    int days() const { return m_tally.days(); }
    int added() const { return m_tally.added(); }
    int known() const { return m_tally.known(); }

    /// In the order of the days, once it has ended.
    const QList<FetchRecord>& records() const { return m_records; }

  signals:
    void progressed(const sheaf::FetchProgress& progress);
    void papersStored(const QList<sheaf::PaperKey>& papers);
    void ended();

  private:
    void take(const FeedPage& page);
    FeedPage withoutGuesses(FeedPage page) const;
    void store(const FeedPage& page);
    void endIfAllIsStored();
    void conclude();
    void concludeWithout(const Error& fault);

    std::shared_ptr<Library> m_library;
    std::unique_ptr<FeedClient> m_client;
    FeedQuery m_query;
    const Clock& m_clock;
    FetchTally m_tally;
    QList<FetchRecord> m_records;
    std::optional<FeedPage> m_newest; ///< waits for what comes after it
    std::optional<Error> m_storageFault;
    std::optional<Result<FeedDay>> m_end;
    int m_writing = 0; ///< pages handed to the library and not yet answered
    bool m_hasBegun = false;
};

} // namespace sheaf
