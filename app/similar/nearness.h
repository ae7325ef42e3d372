#pragma once

#include "similar/paper_words.h"

#include <string>
#include <unordered_map>

namespace sheaf {

/// How much a word tells apart, by how many of the archive's papers hold it (inverse document frequency).
double rarity(double papersWithIt, double papers);

/// How much a word counts in the paper that others are compared with.
double emphasis(float count);

/// How near other papers are to one. By BM25 over all of its words (S. Robertson, H. Zaragoza, "The
/// Probabilistic Relevance Framework: BM25 and Beyond", 2009), and a pair of neighbouring words that both
/// have counts as a word more.
class Nearness {
  public:
    using Rarities = std::unordered_map<std::string, double>;

    /// Words that `rarities` does not know count for nothing. `usualLength` is that of a paper of the
    /// archive.
    Nearness(const PaperWords& paper, const Rarities& rarities, double usualLength);

    double of(const PaperWords& other) const;

  private:
    std::unordered_map<std::string, double> m_words; ///< weights
    std::unordered_map<std::string, double> m_pairs; ///< weights
    double m_usualLength;
};

} // namespace sheaf
