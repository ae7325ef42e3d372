#pragma once

#include "feeds/feed_client.h"
#include "library/paper_store.h"
#include "papers/fetch_record.h"

#include <QHash>
#include <QSet>

namespace sheaf {

/// What was asked of a source and which of it has been stored, and the ledger's lines that follow from it.
/// Plain data without I/O.
class FetchTally {
  public:
    /// `days` are those that get a line. The counts of a rolling source are of all its entries, whatever days
    /// they are of.
    FetchTally(QString source, bool isRolling, const FeedQuery& query, QList<QDate> days);

    void count(const FeedPage& page, const StoredPapers& stored);

    int days() const { return static_cast<int>(m_days.size()); }
    bool has(QDate day) const { return m_days.contains(day); }
    int added() const { return m_added; }
    int known() const { return static_cast<int>(m_stored.size()) - m_added; }

    /// The lines of a fetch that has begun.
    QList<FetchRecord> beginnings(const QDateTime& at) const;

    /// Those of one that has ended so, in the order of the days.
    QList<FetchRecord> records(const Result<FeedDay>& end, const QDateTime& at) const;

  private:
    FetchRecord beginningOf(QDate day, const QDateTime& at) const;
    FetchRecord recordOf(QDate day, const Result<FeedDay>& end, const QDateTime& at) const;
    QList<CategoryCount> categoriesOf(QDate day, const QMap<QString, int>& announced) const;
    void takeDay(const FeedDay& end, FetchRecord& record) const;
    void takeOneOf(const FeedDay& end, FetchRecord& record) const;

    QString m_source;
    QString m_scope;
    QStringList m_categories;
    QList<QDate> m_days;
    bool m_isRolling;
    bool m_isOfSeveralDays;
    bool m_isSearch;
    QSet<PaperKey> m_stored;
    QHash<QDate, QSet<PaperKey>> m_storedOn;
    QHash<QDate, QHash<QString, QSet<PaperKey>>> m_storedIn; ///< by category asked for
    QSet<QDate> m_provisionalDays;
    std::optional<int> m_total; ///< as the newest page says it
    int m_added = 0;
    int m_listed = 0; ///< announcements stored, of whatever day
};

} // namespace sheaf
