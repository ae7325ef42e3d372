#include "library/search_order.h"

#include "library/connection.h"
#include "library/search_relevance.h"
#include "library/taste_store.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr double noValue = -1; ///< below every score, every number of upvotes and every taste

/// The positions 0, 1, … in an order.
template <class Before>
QList<PaperKey> arranged(const QList<PaperKey>& papers, Before before) {
    QList<qsizetype> places(papers.size());
    std::iota(places.begin(), places.end(), 0);
    std::stable_sort(places.begin(), places.end(), before);
    QList<PaperKey> arranged;
    arranged.reserve(papers.size());
    for (const qsizetype place : places)
        arranged += papers[place];
    return arranged;
}

/// Gives `take` the place of each paper that `table` has, and the value there: many in one statement.
template <class Take>
Outcome lookUp(Connection& connection, const QByteArray& value, const QByteArray& table,
               const QList<PaperKey>& papers, Take take) {
    QStringList keys;
    keys.reserve(papers.size());
    for (const PaperKey paper : papers)
        keys += QString::number(paper);
    Statement statement =
        connection.prepare("SELECT j.key, "_ba + value + " FROM json_each(?) j CROSS JOIN "_ba + table +
                           " AND p.key = j.value"_ba);
    statement.with(QString(u'[' + keys.join(u',') + u']'));
    while (statement.step())
        take(statement.number(0), statement);
    return statement.outcome();
}

/// Of an index that holds only papers with values: their rows are long.
Result<QList<double>> valuesOf(Connection& connection, const QByteArray& column,
                               const QList<PaperKey>& papers) {
    QList<double> values(papers.size(), noValue);
    const Outcome looked =
        lookUp(connection, "p."_ba + column,
               "papers p INDEXED BY papers_valued ON (p.score IS NOT NULL OR p.upvotes IS NOT NULL)"_ba,
               papers, [&](qint64 place, const Statement& row) {
                   if (!row.isNull(1))
                       values[place] = double(row.number(1));
               });
    return looked ? Result<QList<double>>(values) : looked.error();
}

/// As SQLite's NOCASE compares them.
Result<QList<QByteArray>> titlesOf(Connection& connection, const QList<PaperKey>& papers) {
    QList<QByteArray> titles(papers.size());
    const Outcome looked = lookUp(connection, "lower(p.title)"_ba, "papers p ON true"_ba, papers,
                                  [&](qint64 place, const Statement& row) { titles[place] = row.blob(1); });
    return looked ? Result<QList<QByteArray>>(titles) : looked.error();
}

Result<QList<PaperKey>> byValues(const Result<QList<double>>& values, const QList<PaperKey>& papers) {
    if (!values)
        return values.error();
    return arranged(papers, [&](qsizetype a, qsizetype b) { return values->at(a) > values->at(b); });
}

Result<QList<PaperKey>> byTitle(Connection& connection, const QList<PaperKey>& papers) {
    const auto titles = titlesOf(connection, papers);
    if (!titles)
        return titles.error();
    return arranged(papers, [&](qsizetype a, qsizetype b) { return titles->at(a) < titles->at(b); });
}

/// By score among those that the taste says nothing of.
Result<QList<PaperKey>> byTaste(Connection& connection, const QList<PaperKey>& papers) {
    const auto tastes = TasteStore(connection).scores(papers);
    const auto scores = valuesOf(connection, "score"_ba, papers);
    if (!tastes || !scores)
        return tastes ? scores.error() : tastes.error();
    QList<std::pair<double, double>> values;
    for (qsizetype at = 0; at < papers.size(); ++at)
        values += {tastes->value(papers[at], noValue), scores->at(at)};
    return arranged(papers, [&](qsizetype a, qsizetype b) { return values[a] > values[b]; });
}

} // namespace

Result<QList<PaperKey>> SearchOrder::sorted(const QList<PaperKey>& papers) {
    switch (m_order) {
    case SortOrder::Newest: break;
    case SortOrder::Score: return byValues(valuesOf(m_connection, "score"_ba, papers), papers);
    case SortOrder::Upvotes: return byValues(valuesOf(m_connection, "upvotes"_ba, papers), papers);
    case SortOrder::Title: return byTitle(m_connection, papers);
    case SortOrder::ForYou: return byTaste(m_connection, papers);
    case SortOrder::Relevance: return byValues(SearchRelevance(m_connection, m_words).of(papers), papers);
    }
    return papers;
}

} // namespace sheaf
