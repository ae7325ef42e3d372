#include "library/search/prefix_words.h"

#include "library/connection.h"
#include "library/search/key_cursor.h"
#include "library/search/term_cursors.h"
#include "library/search_match.h"
#include "query/words.h"

#include <QStringList>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lettersAtHand = 3;
constexpr int sampleSize = 24;
constexpr int mostAround = 2000; ///< papers, among which the sample is
constexpr double pageSize = 200;
constexpr double readingMicros = 40;     ///< of a paper's texts
constexpr double worthSampling = 40'000; ///< in microseconds, what the index may take
constexpr double postingMicros = 0.2;    ///< of putting one more line into a list

/// The words with the last one cut, or without it where it is a single letter; none where the index has them
/// at hand, or where they are Chinese, Japanese or Korean.
std::optional<TextTerm> cut(const TextTerm& term) {
    if (!term.prefix || term.exact || endsWide(term.text))
        return std::nullopt;
    QStringList words;
    for (const std::string& word : WordSplitter().words(term.text))
        words += QString::fromStdString(word);
    const qsizetype letters = words.isEmpty() ? lettersAtHand : words.last().size();
    if (letters > 1 && letters <= lettersAtHand)
        return std::nullopt;
    TextTerm shorter = term;
    shorter.prefix = letters > 1;
    if (letters > 1)
        words.last().truncate(lettersAtHand);
    else
        words.removeLast();
    shorter.text = words.join(u' ');
    return shorter;
}

} // namespace

std::optional<QString> PrefixWords::broader(const Query& query) {
    const auto* term = query.kind == Query::Kind::Term ? std::get_if<TextTerm>(&query.term) : nullptr;
    const auto shorter = term ? cut(*term) : std::nullopt;
    if (!shorter)
        return std::nullopt;
    const QString match = shorter->text.isEmpty() ? QString() : matchOf(*shorter);
    return pays(*term, match) ? std::optional(match) : std::nullopt;
}

/// Judged by the newest papers that the match finds.
bool PrefixWords::pays(const TextTerm& term, const QString& match) {
    const auto papers = m_connection.number("SELECT count FROM totals WHERE name = 'papers'"_ba);
    if (!papers || double(*papers) * postingMicros < worthSampling)
        return false;
    SearchWork work;
    TermCursors terms(m_connection, work);
    const Keys found = match.isEmpty() ? terms.ofEverything() : terms.ofWords(match);
    const Keys reads = terms.beyondWords(term);
    const auto first = found->atOrBelow(KeyCursor::top);
    std::optional<PaperKey> at = first;
    int hits = 0;
    for (int seen = 0; at && seen < sampleSize; ++seen) {
        hits += reads->holds(*at) ? 1 : 0;
        at = found->atOrBelow(*at - 1);
    }
    if (!at || hits == 0)
        return false;
    const double share = double(hits) / sampleSize;
    // The index's own list of papers: its rows are small.
    const auto around = m_connection.number(
        "SELECT count(*) FROM (SELECT 1 FROM search_docsize WHERE id BETWEEN ? AND ? LIMIT ?)"_ba, *at,
        *first, mostAround);
    if (!around || *around == 0)
        return false;
    const double matching = double(*papers) * std::min(1.0, double(sampleSize) / double(*around));
    return pageSize / share * readingMicros < matching * share * postingMicros;
}

} // namespace sheaf
