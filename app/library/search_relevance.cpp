#include "library/search_relevance.h"

#include "library/connection.h"
#include "library/search/key_cursor.h"
#include "library/search_match.h"
#include "library/word_postings.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Asking about a paper by itself costs as much as walking past some hundred.
constexpr qsizetype mostAskedSingly = 300;
constexpr double mostWalked = 200'000;

QByteArray bytesOf(QList<PaperKey> keys) {
    std::sort(keys.begin(), keys.end());
    return QByteArray(reinterpret_cast<const char*>(keys.constData()),
                      keys.size() * qsizetype(sizeof(PaperKey)));
}

Outcome take(Statement& statement, QHash<PaperKey, double>& found) {
    while (statement.step()) {
        if (!statement.isNull(1))
            found.insert(statement.number(0), statement.real(1));
    }
    return statement.outcome();
}

} // namespace

Result<qsizetype> SearchRelevance::mostInTime(const QList<PaperKey>& papers) {
    if (papers.size() <= mostAskedSingly || m_words.isEmpty())
        return papers.size();
    WordPostings postings(m_connection);
    if (const Outcome looked = postings.lookAround(); !looked)
        return looked.error();
    const auto holding = postings.papersMatching(m_words);
    if (!holding)
        return holding.error();
    const double places = mostWalked * postings.papers() / std::max(*holding, 1.0);
    const auto tooFar =
        std::find_if(papers.begin(), papers.end(), [&, newest = placeOf(papers.first())](PaperKey paper) {
            return newest - placeOf(paper) > places;
        });
    return std::max(qsizetype(tooFar - papers.begin()), mostAskedSingly);
}

/// One for each phrase of the expression, as an array of doubles.
Result<QByteArray> SearchRelevance::rarities() {
    WordPostings postings(m_connection);
    if (const Outcome looked = postings.lookAround(); !looked)
        return looked.error();
    QList<double> rarities;
    for (const QString& phrase : phrasesOf(m_words)) {
        const auto papers = postings.papersMatching(phrase);
        if (!papers)
            return papers.error();
        rarities += std::log(1 + (postings.papers() - *papers + 0.5) / (*papers + 0.5));
    }
    return QByteArray(reinterpret_cast<const char*>(rarities.constData()),
                      rarities.size() * qsizetype(sizeof(double)));
}

Result<QList<double>> SearchRelevance::of(const QList<PaperKey>& papers) {
    if (papers.isEmpty() || m_words.isEmpty())
        return QList<double>(papers.size(), 0);
    const auto rare = rarities();
    if (!rare)
        return rare.error();
    QHash<PaperKey, double> found;
    Outcome taken;
    if (papers.size() > mostAskedSingly) {
        Statement all = m_connection.prepare(
            "SELECT rowid, CASE WHEN is_among(rowid, ?) THEN relevance(search, ?) END FROM search "
            "WHERE search MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC"_ba);
        taken = take(all.with(bytesOf(papers), *rare, m_words, papers.last(), papers.first()), found);
    } else {
        for (qsizetype at = 0; taken && at < papers.size(); ++at) {
            Statement one = m_connection.prepare(
                "SELECT rowid, relevance(search, ?) FROM search WHERE search MATCH ? AND rowid = ?"_ba);
            taken = take(one.with(*rare, m_words, papers[at]), found);
        }
    }
    if (!taken)
        return taken.error();
    QList<double> values;
    for (const PaperKey paper : papers)
        values += found.value(paper, 0);
    return values;
}

} // namespace sheaf
