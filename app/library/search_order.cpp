#include "library/search_order.h"

#include "library/paper_look_up.h"
#include "library/read_along.h"
#include "library/search_relevance.h"
#include "papers/taste_opinion.h"

#include <algorithm>
#include <numeric>
#include <tuple>

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

/// Of an index that holds only papers with values: their rows are long.
Result<QList<double>> valuesOf(Connection& connection, const QByteArray& column,
                               const QList<PaperKey>& papers) {
    QList<double> values(papers.size(), noValue);
    const PaperColumn valued{
        "papers INDEXED BY papers_valued WHERE (score IS NOT NULL OR upvotes IS NOT NULL) AND"_ba, "key"_ba,
        column};
    const Outcome looked = readAlong(connection, valued, papers, [&](qsizetype place, const Statement& row) {
        if (!row.isNull(1))
            values[place] = double(row.number(1));
    });
    return looked ? Result<QList<double>>(values) : looked.error();
}

/// As SQLite's NOCASE compares them.
Result<QList<QByteArray>> titlesOf(Connection& connection, const QList<PaperKey>& papers) {
    QList<QByteArray> titles(papers.size());
    const Outcome looked =
        readAlong(connection, {"papers WHERE"_ba, "key"_ba, "lower(title)"_ba, true}, papers,
                  [&](qsizetype place, const Statement& row) { titles[place] = row.blob(1); });
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

Result<QList<double>> tastesOf(Connection& connection, const QList<PaperKey>& papers) {
    QList<double> tastes(papers.size(), noValue);
    const Outcome looked =
        readAlong(connection, {"taste WHERE"_ba, "paper"_ba, "score"_ba}, papers,
                  [&](qsizetype place, const Statement& row) { tastes[place] = row.real(1); });
    return looked ? Result<QList<double>>(tastes) : looked.error();
}

/// By score among those that the taste says nothing of.
Result<QList<PaperKey>> byTaste(Connection& connection, const QList<PaperKey>& papers) {
    const auto tastes = tastesOf(connection, papers);
    const auto scores = valuesOf(connection, "score"_ba, papers);
    if (!tastes || !scores)
        return tastes ? scores.error() : tastes.error();
    QList<std::pair<double, double>> values;
    for (qsizetype at = 0; at < papers.size(); ++at)
        values += {tastes->at(at), scores->at(at)};
    return arranged(papers, [&](qsizetype a, qsizetype b) { return values[a] > values[b]; });
}

/// What tells in the order of what matters, the least first.
struct Weight {
    enum class Rank { ForYou, Scored, Other };

    Rank rank = Rank::Other;
    double value = 0; ///< of the taste or the score, below zero
    QString category; ///< of the others, and of those that are equal
    qint64 place = 0; ///< among the announced

    bool operator<(const Weight& other) const {
        return std::tie(rank, value, category, place) <
               std::tie(other.rank, other.value, other.category, other.place);
    }
};

/// Where papers stood among those announced last, the newest day's first; what was never listed comes last.
const auto announcedPlace = "(SELECT position - day * 1000000 FROM listings WHERE paper = p.key "
                            "ORDER BY day DESC, position LIMIT 1)"_ba;

Result<QList<PaperKey>> byWeight(Connection& connection, const QList<PaperKey>& papers) {
    const auto tastes = tastesOf(connection, papers);
    const auto scores = valuesOf(connection, "score"_ba, papers);
    if (!tastes || !scores)
        return tastes ? scores.error() : tastes.error();
    QList<Weight> weights(papers.size());
    for (qsizetype at = 0; at < papers.size(); ++at) {
        const double taste = tastes->at(at);
        if (taste >= TasteOpinion::suits)
            weights[at] = {Weight::Rank::ForYou, -taste, {}, 0};
        else if (scores->at(at) > noValue)
            weights[at] = {Weight::Rank::Scored, -scores->at(at), {}, 0};
    }
    const Outcome looked = lookUp(connection, "p.primary_category, "_ba + announcedPlace,
                                  "papers p ON true"_ba, papers, [&](qint64 place, const Statement& row) {
                                      weights[place].category = row.text(1);
                                      weights[place].place = row.number(2);
                                  });
    if (!looked)
        return looked.error();
    return arranged(papers, [&](qsizetype a, qsizetype b) { return weights[a] < weights[b]; });
}

} // namespace

Result<QList<PaperKey>> SearchOrder::sorted(const QList<PaperKey>& papers) {
    switch (m_order) {
    case SortOrder::Newest: break;
    case SortOrder::Score: return byValues(valuesOf(m_connection, "score"_ba, papers), papers);
    case SortOrder::Upvotes: return byValues(valuesOf(m_connection, "upvotes"_ba, papers), papers);
    case SortOrder::Title: return byTitle(m_connection, papers);
    case SortOrder::ForYou: return byTaste(m_connection, papers);
    case SortOrder::Matters: return byWeight(m_connection, papers);
    case SortOrder::Relevance: return byValues(SearchRelevance(m_connection, m_words).of(papers), papers);
    }
    return papers;
}

} // namespace sheaf
