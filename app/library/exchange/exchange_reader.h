#pragma once

#include "library/exchange/paper_exchange.h"
#include "library/exchange/shared_merge.h"

#include <memory>

namespace sheaf {

/// A line of an export that was read as JSON.
struct ExchangeLine {
    qint64 number = 0; ///< from 1
    QJsonObject object;
};

/// What became of some lines.
struct TakenLines {
    QList<PaperKey> changed; ///< papers that are new or different now
    qint64 papers = 0;
    qint64 added = 0;
    bool sharedChanged = false; ///< rules, saved searches or merged tags
    QList<BadLine> bad;
};

/// Takes the lines of another library's export, or of this one's, some at a time, each time in a transaction
/// of the caller's. What is here already is merged (see README.md); the same lines again change nothing. A
/// line that does not fit leaves nothing behind.
class ExchangeReader {
  public:
    /// Lives as long as the connection, and is used on its thread.
    static Result<std::unique_ptr<ExchangeReader>> of(Connection& connection, ExchangeScope contents);

    Result<TakenLines> take(const QList<ExchangeLine>& lines, bool isLast);

    /// Whether all that stands before the papers has been taken.
    bool isInPapers() const { return m_isInPapers; }

    /// Whether there was nothing here before: what comes is this library then, its jobs and all.
    bool isFresh() const { return m_isFresh; }

    /// Whether papers that come are to be held against the rules; else they come with what became of them.
    bool judges() const { return m_judges; }

  private:
    ExchangeReader(Connection& connection, ExchangeTables tables, bool isFresh, ExchangeScope contents);
    Outcome takeAll(const QList<ExchangeLine>& lines, bool isLast, TakenLines& taken);
    Outcome takeOne(const ExchangeLine& line, TakenLines& taken);
    Outcome takeKnown(const ExchangeLine& line, TakenLines& taken);
    Outcome takePaper(const QJsonObject& paper, TakenLines& taken);
    Outcome takeRow(const ExchangeTable& table, const QJsonObject& row);
    Outcome takeTag(const ExchangeTable& table, const QJsonObject& row);
    Outcome mergeShared(TakenLines& taken);

    Connection& m_connection;
    const ExchangeTables m_tables;
    const bool m_isFresh;
    const bool m_judges;
    bool m_isInPapers = false;
    ExchangeRows m_rows;
    SharedMerge m_shared;
    PaperExchange m_papers;
};

} // namespace sheaf
