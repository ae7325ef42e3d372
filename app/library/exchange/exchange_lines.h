#pragma once

#include "library/exchange/exchange_tables.h"
#include "papers/paper.h"

#include <functional>

namespace sheaf {

/// Which papers an export holds.
enum class ExchangePapers {
    All,
    Touched ///< those that the reader or a summary has touched
};

/// Takes a line, without its end; an error ends the export.
using TakeLine = std::function<Outcome(const QByteArray& line)>;

/// A library as lines of JSON, one paper with all that belongs to it in each; see README.md. The connection
/// must see one state for as long as it lasts; memory holds one paper.
class ExchangeLines {
  public:
    static Result<ExchangeLines> of(Connection& connection, ExchangeScope scope);

    /// What belongs to no paper.
    Outcome ofLibrary(const TakeLine& take);
    Outcome ofPapers(ExchangePapers papers, const TakeLine& take);
    Outcome ofPapers(const QList<PaperKey>& papers, const TakeLine& take);
    Result<qint64> count(ExchangePapers papers);

  private:
    ExchangeLines(Connection& connection, ExchangeTables tables)
        : m_connection(connection), m_tables(std::move(tables)) {}
    Result<QByteArray> lineOf(PaperKey paper);
    Outcome addRows(const ExchangeTable& table, PaperKey paper, QByteArray& line);

    Connection& m_connection;
    ExchangeTables m_tables;
};

} // namespace sheaf
