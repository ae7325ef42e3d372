#pragma once

#include "base/cancel.h"
#include "base/result.h"
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
    DigestImport(Connection& connection, QString style, CancelFlag cancel)
        : m_connection(connection), m_style(std::move(style)), m_cancel(std::move(cancel)) {}

    Result<StoredDigest> store(const Day& day);

  private:
    Outcome storeEntry(const Day& day, const DayEntry& entry, int position);
    Outcome storeSummary(PaperKey paper, const Day& day, const DayEntry& entry);
    Outcome storeReading(PaperKey paper, const ReadingState& reading);

    Connection& m_connection;
    QString m_style;
    CancelFlag m_cancel;
    QHash<QString, int> m_positions; ///< of the papers stored so far, by id
    StoredDigest m_stored;
};

} // namespace sheaf
