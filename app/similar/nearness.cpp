#include "similar/nearness.h"

#include <cmath>

namespace sheaf {

namespace {

constexpr double saturation = 1.2;   // BM25's k1: how soon a word said again adds no more
constexpr double lengthShare = 0.75; // BM25's b: how far a long text's words count less

double valueOf(const Nearness::Rarities& rarities, const std::string& word) {
    const auto known = rarities.find(word);
    return known == rarities.end() ? 0 : known->second;
}

/// The mean of its two words' rarities: how often they stand together is not known.
double valueOfPair(const Nearness::Rarities& rarities, const std::string& pair) {
    const size_t blank = pair.find(' ');
    return (valueOf(rarities, pair.substr(0, blank)) + valueOf(rarities, pair.substr(blank + 1))) / 2;
}

} // namespace

double rarity(double papersWithIt, double papers) {
    return std::log(1 + std::max(0.0, papers - papersWithIt + 0.5) / (papersWithIt + 0.5));
}

double emphasis(float count) { return 1 + std::log(count); }

Nearness::Nearness(const PaperWords& paper, const Rarities& rarities, double usualLength)
    : m_usualLength(usualLength) {
    for (const auto& [word, count] : paper.counts)
        m_words.emplace(word, emphasis(count) * valueOf(rarities, word));
    for (const std::string& pair : paper.pairs)
        m_pairs.emplace(pair, valueOfPair(rarities, pair));
}

double Nearness::of(const PaperWords& other) const {
    const double length = m_usualLength > 0 ? other.length / m_usualLength : 1;
    const double brake = saturation * (1 - lengthShare + lengthShare * length);
    double sum = 0;
    for (const auto& [word, count] : other.counts)
        if (const auto known = m_words.find(word); known != m_words.end())
            sum += known->second * count * (saturation + 1) / (count + brake);
    for (const std::string& pair : other.pairs)
        if (const auto known = m_pairs.find(pair); known != m_pairs.end())
            sum += known->second;
    return sum;
}

} // namespace sheaf
