#pragma once

#include "base/clock.h"
#include "feeds/feed_client.h"
#include "papers/fetch_record.h"
#include "services/fetch_report.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace sheaf {

class Library;
struct StoredPapers;

/// One source's part of a fetch: stores each page as it comes, in the order of coming, and writes the
/// ledger's lines at the end, one for each day. Ends once; what came before a failure stays stored.
class SourceFetch : public QObject {
    Q_OBJECT

  public:
    /// `days` are those that get a line: with FeedQuery::last not always all of them.
    SourceFetch(std::shared_ptr<Library> library, std::unique_ptr<FeedClient> client, FeedQuery query,
                QList<QDate> days, const Clock& clock, QObject* parent = nullptr);
    ~SourceFetch() override;

    void start();

    QString source() const { return m_client->source(); }
    int days() const { return static_cast<int>(m_days.size()); }
    int added() const { return m_added; }
    int known() const { return static_cast<int>(m_stored.size()) - m_added; }

    /// In the order of the days, once it has ended.
    const QList<FetchRecord>& records() const { return m_records; }

  signals:
    void progressed(const sheaf::FetchProgress& progress);
    void papersStored(const QList<sheaf::PaperKey>& papers);
    void ended();

  private:
    void store(const FeedPage& page);
    void count(const QList<Announcement>& announcements, const QList<PaperKey>& papers);
    void endIfAllIsStored();
    FetchRecord recordOf(QDate day) const;
    bool isOfSeveralDays() const { return m_query.last.isValid() && m_query.last != m_query.day; }

    std::shared_ptr<Library> m_library;
    std::unique_ptr<FeedClient> m_client;
    FeedQuery m_query;
    const Clock& m_clock;
    QList<QDate> m_days;
    QList<FetchRecord> m_records;
    QSet<PaperKey> m_stored;
    QHash<QDate, QSet<PaperKey>> m_storedOn;
    QSet<QDate> m_provisionalDays;
    std::optional<int> m_total; ///< as the newest page says it
    std::optional<Error> m_storageFault;
    std::optional<Result<FeedDay>> m_end;
    int m_added = 0;
    int m_writing = 0; ///< pages handed to the library and not yet answered
};

} // namespace sheaf
