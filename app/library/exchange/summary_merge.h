#pragma once

#include "library/exchange/exchange_rows.h"

namespace sheaf {

/// Takes another library's summaries of a paper: all are kept, and the newer one of the two that were current
/// is current.
class SummaryMerge {
  public:
    /// The rows learn what the summaries' numbers are here.
    SummaryMerge(Connection& connection, const ExchangeTable& summaries, ExchangeRows& rows)
        : m_connection(connection), m_table(summaries), m_rows(rows) {}

    /// `paper` is a paper's line of an export. False where nothing changed.
    Result<bool> keep(PaperKey key, const QJsonObject& paper);
    Result<bool> chooseCurrent(PaperKey key, const QJsonObject& paper);

  private:
    Result<qint64> same(PaperKey key, const QJsonObject& row);
    Result<qint64> add(PaperKey key, const QJsonObject& row);

    Connection& m_connection;
    const ExchangeTable& m_table;
    ExchangeRows& m_rows;
};

} // namespace sheaf
