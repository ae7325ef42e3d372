#include "library/word_postings.h"

#include "library/connection.h"
#include "library/search_match.h"
#include "query/words.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sampleSize = 2000;

} // namespace

QString WordPostings::matchOf(const std::string& word) {
    return sheaf::matchOf(TextTerm{.text = QString::fromStdString(word)});
}

Outcome WordPostings::lookAround() {
    const auto papers = m_connection.number("SELECT count FROM totals WHERE name = 'papers'"_ba);
    if (!papers)
        return papers.error();
    m_papers = *papers;
    m_sample = std::min(m_papers, sampleSize);
    m_oldestOfSample = std::numeric_limits<PaperKey>::min();
    if (m_papers <= sampleSize)
        return {};
    // The index's own list of papers: its rows are small.
    const auto oldest = m_connection.number(
        "SELECT id FROM search_docsize ORDER BY id DESC LIMIT 1 OFFSET ?"_ba, sampleSize - 1);
    if (!oldest)
        return oldest.error();
    m_oldestOfSample = *oldest;
    return {};
}

Result<double> WordPostings::papersWith(const std::string& word) { return papersMatching(matchOf(word)); }

Result<double> WordPostings::papersMatching(const QString& match) {
    const auto found = m_connection.number(
        "SELECT count(*) FROM search WHERE search MATCH ? AND rowid >= ?"_ba, match, m_oldestOfSample);
    if (!found)
        return found.error();
    if (m_sample == m_papers)
        return double(*found);
    // What none of the sample holds may still be somewhere.
    constexpr double unseen = 0.5;
    return std::max(double(*found), unseen) / double(m_sample) * papers();
}

double WordPostings::shareLookedInto(const QString& match) {
    QSet<QString> words;
    for (const QString& phrase : phrasesOf(match)) {
        for (const std::string& word : WordSplitter().words(phrase.mid(phrase.indexOf(u'"'))))
            words += matchOf(word);
    }
    if (words.size() < 2 || !lookAround() || m_papers == 0)
        return 0;
    double least = 1;
    for (const QString& word : words) {
        const auto found = papersMatching(word);
        least = found ? std::min(least, *found / papers()) : 0;
    }
    return least;
}

Result<std::vector<PaperKey>> WordPostings::newestWith(const std::string& word, int most) {
    Statement statement =
        m_connection.prepare("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?"_ba);
    statement.with(matchOf(word), most);
    std::vector<PaperKey> papers;
    while (statement.step())
        papers.push_back(statement.number(0));
    const Outcome outcome = statement.outcome();
    return outcome ? Result<std::vector<PaperKey>>(std::move(papers)) : outcome.error();
}

} // namespace sheaf
