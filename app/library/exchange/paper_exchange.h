#pragma once

#include "library/exchange/exchange_rows.h"
#include "library/new_words.h"

namespace sheaf {

/// What became of a paper's line.
struct TakenPaper {
    PaperKey key = 0;
    bool isNew = false;
    bool changed = false;
};

/// Takes papers from another library's export: one that is not here comes with all that belongs to it; one
/// that is here, by its id, another it arrived by, its DOI or its title, is merged. Only while MachineStore
/// does not record, in a transaction whose references are looked at when it ends.
class PaperExchange {
  public:
    PaperExchange(Connection& connection, const ExchangeTables& tables)
        : m_connection(connection), m_tables(tables), m_rows(connection), m_words(connection) {}

    Result<TakenPaper> take(const QJsonObject& paper);

    /// Writes what is not in the search index yet; before a transaction ends.
    Outcome finish();

  private:
    Outcome check(const QJsonObject& paper);
    Result<std::optional<PaperKey>> find(const QJsonObject& paper, const Paper& parsed);
    Result<Paper> parse(const QJsonObject& paper);
    Result<PaperKey> keyFor(const QJsonObject& paper, const Paper& parsed);
    Result<TakenPaper> add(const QJsonObject& paper, const Paper& parsed);
    Outcome addBelongings(PaperKey key, const QJsonObject& paper);
    Outcome addCategories(PaperKey key, const QString& categories);
    Result<TakenPaper> merge(PaperKey key, const QJsonObject& paper, const Paper& parsed);
    Result<PaperKey> mergeAnnounced(PaperKey key, const QJsonObject& paper, const Paper& parsed);
    Result<bool> mergeBelongings(PaperKey key, const QJsonObject& paper);

    Connection& m_connection;
    const ExchangeTables& m_tables;
    ExchangeRows m_rows;
    NewWords m_words;
};

} // namespace sheaf
