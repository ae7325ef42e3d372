#include "library/similar_candidates.h"

#include "library/word_postings.h"

#include <QString>

#include <algorithm>

namespace sheaf {

namespace {

// Walking them takes some 20 ms.
constexpr int mostPlaces = 100'000;
constexpr int mostPlacesOfAWord = 40'000;

struct Sought {
    std::string word;
    double emphasis = 0;
    double papers = 0; ///< that hold it
};

/// The last character of a Chinese text: the index holds pairs, and it begins thousands of them.
bool isLoneCharacter(const std::string& word) {
    const QString text = QString::fromStdString(word);
    return text.size() == 1 && endsWide(text);
}

Result<std::vector<Sought>> soughtWords(WordPostings& postings, const PaperWords& words) {
    std::vector<Sought> sought;
    for (const auto& [word, count] : words.counts) {
        if (isLoneCharacter(word))
            continue;
        const auto papers = postings.papersWith(word);
        if (!papers)
            return papers.error();
        sought.push_back({word, emphasis(count), *papers});
    }
    // By name among equals, lest the same paper has other neighbours next time.
    std::sort(sought.begin(), sought.end(), [](const Sought& a, const Sought& b) {
        return std::pair(a.papers / a.emphasis, a.word) < std::pair(b.papers / b.emphasis, b.word);
    });
    return sought;
}

/// Adds up what papers share, and gives those that share most.
class Tally {
  public:
    void add(const std::vector<PaperKey>& papers, double value) {
        for (const PaperKey paper : papers)
            m_shares.emplace_back(paper, value);
    }

    std::vector<PaperKey> best(size_t most) {
        sumUp();
        const auto more = [](const Share& a, const Share& b) {
            return std::pair(a.second, a.first) > std::pair(b.second, b.first);
        };
        const size_t kept = std::min(most, m_shares.size());
        std::partial_sort(m_shares.begin(), m_shares.begin() + static_cast<std::ptrdiff_t>(kept),
                          m_shares.end(), more);
        std::vector<PaperKey> papers;
        for (size_t at = 0; at < kept; ++at)
            papers.push_back(m_shares[at].first);
        return papers;
    }

  private:
    using Share = std::pair<PaperKey, double>;

    /// One share for each paper.
    void sumUp() {
        std::sort(m_shares.begin(), m_shares.end(),
                  [](const Share& a, const Share& b) { return a.first < b.first; });
        size_t kept = 0;
        for (size_t at = 0; at < m_shares.size(); ++at) {
            if (kept > 0 && m_shares[kept - 1].first == m_shares[at].first)
                m_shares[kept - 1].second += m_shares[at].second;
            else
                m_shares[kept++] = m_shares[at];
        }
        m_shares.resize(kept);
    }

    std::vector<Share> m_shares;
};

} // namespace

Result<SimilarCandidates> similarCandidates(WordPostings& postings, const PaperWords& words, int most) {
    const auto sought = soughtWords(postings, words);
    if (!sought)
        return sought.error();
    SimilarCandidates candidates;
    Tally tally;
    int left = mostPlaces;
    for (const Sought& word : *sought) {
        double papers = word.papers;
        if (left > 0) {
            const int limit = std::min(left, mostPlacesOfAWord);
            const auto newest = postings.newestWith(word.word, limit);
            if (!newest)
                return newest.error();
            const int found = static_cast<int>(newest->size());
            papers = found < limit ? found : std::max<double>(papers, found);
            tally.add(*newest, word.emphasis * rarity(papers, postings.papers()));
            left -= found;
        }
        candidates.rarities.emplace(word.word, rarity(papers, postings.papers()));
    }
    candidates.papers = tally.best(static_cast<size_t>(most));
    return candidates;
}

} // namespace sheaf
