#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "library/digest_store.h"
#include "papers/day.h"

#include <QHash>

namespace sheaf {

class Connection;

/// What came into the library with a digest.
struct StoredDigest {
    QList<PaperKey> keys; ///< of the papers, each once
    int added = 0;
    int known = 0;
    int doubled = 0; ///< papers that stand in the digest more than once
};

/// Stores a day that was read from a digest, within one transaction. What the library knows better stays (see
/// mergedPaper(), SummaryStore::addImported()); what the reader made of a paper comes along only with papers
/// that are new. The same day again changes nothing.
class DigestImport {
  public:
    /// `file`: the digest's name, for the reader to know it by.
    DigestImport(Connection& connection, QString style, QString file, CancelFlag cancel)
        : m_connection(connection), m_style(std::move(style)), m_file(std::move(file)),
          m_cancel(std::move(cancel)) {}

    Result<StoredDigest> store(const Day& day);

  private:
    /// An entry whose paper is stored.
    struct StoredEntry {
        const DayEntry* entry;
        DigestPaper paper;
        bool isNew;   ///< the library did not have the paper
        bool isAgain; ///< the paper stands above already
    };

    Outcome storePapers(const Day& day);
    Outcome storePaper(const Day& day, const DayEntry& entry, int position);
    Outcome storeSummaries(const Day& day);
    Outcome storeSummary(const Day& day, StoredEntry& stored);
    Outcome storeReadings();
    Outcome storeReading(PaperKey paper, const ReadingState& reading);
    Outcome storeDigest(const Day& day);
    Outcome keepKnownPosition(const QString& id, Listing& listing);
    void countDays(const QList<Announcement>& announcements);

    Connection& m_connection;
    QString m_style;
    QString m_file;
    CancelFlag m_cancel;
    QHash<QString, int> m_positions; ///< of the papers stored so far, by id
    QList<StoredEntry> m_entries;
    QMap<QDate, int> m_days; ///< how many papers each of them lists
    StoredDigest m_stored;
};

} // namespace sheaf
