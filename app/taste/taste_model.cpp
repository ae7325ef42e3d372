#include "taste/taste_model.h"

#include <algorithm>
#include <cmath>

namespace sheaf {

namespace {

constexpr int mostReasons = 5;
constexpr double leastReason = 0.02; // of a score's sum, below which a word explains nothing
constexpr double commonShare = 0.5;  // words in more papers than this tell none apart

/// How surely each liking says what it seems to say.
double certaintyOf(Liking liking) { return liking == Liking::Passed ? 0.3 : 1; }

bool isWanted(const TasteExample& example) { return example.liking == Liking::Wanted; }

/// However many papers were not wanted, together they weigh half of those that were: a star is meant, while
/// a paper passed by may only not have been seen.
void balance(std::vector<LinearExample>& examples) {
    double sums[2] = {0, 0};
    for (const LinearExample& example : examples)
        sums[example.wanted ? 1 : 0] += example.weight;
    for (LinearExample& example : examples)
        if (!example.wanted)
            example.weight *= sums[1] / sums[0] / 2;
}

/// "models" beside "model" tells a reader nothing more.
bool isPluralOfOther(const QString& one, const QString& other) {
    return one == other + u's' || other == one + u's';
}

void toUnitLength(SparseVector& vector) {
    double squares = 0;
    for (const auto& [index, value] : vector)
        squares += static_cast<double>(value) * value;
    const auto length = static_cast<float>(std::sqrt(squares));
    for (auto& [index, value] : vector)
        value /= length;
}

} // namespace

std::optional<TasteModel> TasteModel::learn(const QList<TasteExample>& examples) {
    const auto wanted = std::count_if(examples.begin(), examples.end(), isWanted);
    if (wanted < fewestOfEach || examples.size() - wanted < fewestOfEach)
        return std::nullopt;
    PaperFeatures reader;
    std::vector<std::vector<PaperFeature>> papers;
    for (const TasteExample& example : examples)
        papers.push_back(reader.of(example.paper, example.tags));
    TasteModel model;
    model.m_vocabulary = vocabularyOf(papers);
    std::vector<LinearExample> numbers;
    for (size_t at = 0; at < papers.size(); ++at) {
        const TasteExample& example = examples[static_cast<qsizetype>(at)];
        numbers.push_back({model.vectorOf(papers[at]), isWanted(example), certaintyOf(example.liking)});
    }
    balance(numbers);
    model.m_weights = trainLinear(numbers, static_cast<int>(model.m_vocabulary.size()));
    return model;
}

TasteModel::Vocabulary TasteModel::vocabularyOf(const std::vector<std::vector<PaperFeature>>& papers) {
    std::unordered_map<std::string, int> holders;
    for (const auto& features : papers)
        for (const PaperFeature& feature : features)
            ++holders[feature.first];
    const auto all = static_cast<double>(papers.size());
    Vocabulary vocabulary;
    for (const auto& [name, count] : holders)
        if (count > 1 && count <= commonShare * all)
            vocabulary[name] = {0, static_cast<float>(std::log((all + 1) / (count + 1)) + 1)};
    std::vector<std::string> names;
    for (const auto& [name, known] : vocabulary)
        names.push_back(name);
    std::sort(names.begin(), names.end());
    for (size_t at = 0; at < names.size(); ++at)
        vocabulary[names[at]].index = static_cast<int>(at);
    return vocabulary;
}

SparseVector TasteModel::vectorOf(const std::vector<PaperFeature>& features) const {
    SparseVector vector;
    vector.reserve(features.size());
    for (const auto& [name, count] : features) {
        const auto known = m_vocabulary.find(name);
        if (known != m_vocabulary.end())
            vector.emplace_back(known->second.index, (1 + std::log(count)) * known->second.rarity);
    }
    // Sums of floats depend on their order, and the same papers are to make the same taste.
    std::sort(vector.begin(), vector.end());
    toUnitLength(vector);
    return vector;
}

TasteOpinion TasteModel::opinionOf(const Paper& paper, const QStringList& tags, PaperFeatures& reader) const {
    const std::vector<PaperFeature> features = reader.of(paper, tags);
    const SparseVector vector = vectorOf(features);
    return {1 / (1 + std::exp(-2 * weightedSum(vector, m_weights))), reasonsFor(features, vector)};
}

QList<TasteReason> TasteModel::reasonsFor(const std::vector<PaperFeature>& features,
                                          const SparseVector& vector) const {
    std::unordered_map<int, float> values(vector.begin(), vector.end());
    QList<TasteReason> reasons;
    for (const PaperFeature& feature : features) {
        const auto known = m_vocabulary.find(feature.first);
        if (known == m_vocabulary.end())
            continue;
        const auto index = known->second.index;
        const double weight = static_cast<double>(values[index]) * m_weights[static_cast<size_t>(index)];
        if (std::abs(weight) >= leastReason)
            reasons += TasteReason{PaperFeatures::shownName(feature.first), weight};
    }
    std::sort(reasons.begin(), reasons.end(), [](const TasteReason& a, const TasteReason& b) {
        return std::pair(-std::abs(a.weight), a.name) < std::pair(-std::abs(b.weight), b.name);
    });
    QList<TasteReason> strongest;
    for (const TasteReason& reason : reasons)
        if (strongest.size() < mostReasons &&
            std::none_of(strongest.begin(), strongest.end(),
                         [&](const TasteReason& told) { return isPluralOfOther(told.name, reason.name); }))
            strongest += reason;
    return strongest;
}

} // namespace sheaf
