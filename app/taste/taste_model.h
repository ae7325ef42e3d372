#pragma once

#include "papers/paper.h"
#include "papers/taste_opinion.h"
#include "taste/linear_training.h"
#include "taste/paper_features.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace sheaf {

/// What the reader did with a paper, as far as it tells of a taste.
enum class Liking {
    Wanted,   ///< starred, noted or tagged
    Passed,   ///< read, and no more
    Unwanted, ///< hidden
};

struct TasteExample {
    Paper paper;
    QStringList tags; ///< the summary's; never the reader's own, which say what the taste is to find out
    Liking liking = Liking::Passed;
};

/// A reader's taste, learnt on this machine: a linear model over TF-IDF features.
class TasteModel {
  public:
    /// So few wanted, or so few others, are no taste yet.
    static constexpr int fewestOfEach = 3;

    /// None where there is too little to learn from. Takes well under a second for 10,000 papers.
    static std::optional<TasteModel> learn(const QList<TasteExample>& examples);

    TasteOpinion opinionOf(const Paper& paper, const QStringList& tags, PaperFeatures& reader) const;

  private:
    struct Known {
        int index = 0;
        float rarity = 0; ///< inverse document frequency
    };
    using Vocabulary = std::unordered_map<std::string, Known>;

    static Vocabulary vocabularyOf(const std::vector<std::vector<PaperFeature>>& papers);
    SparseVector vectorOf(const std::vector<PaperFeature>& features) const;
    QList<TasteReason> reasonsFor(const std::vector<PaperFeature>& features,
                                  const SparseVector& vector) const;

    Vocabulary m_vocabulary;
    std::vector<float> m_weights;
};

} // namespace sheaf
