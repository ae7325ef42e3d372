#include "taste/linear_training.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace sheaf {

namespace {

constexpr int mostRounds = 30;
constexpr double closeEnough = 1e-3; // of the projected gradient, over a whole round

double squaredLength(const SparseVector& features) {
    return std::accumulate(
        features.begin(), features.end(), 1.0, // the bias's own feature
        [](double sum, const auto& feature) { return sum + feature.second * feature.second; });
}

class DualDescent {
  public:
    DualDescent(const std::vector<LinearExample>& examples, int size)
        : m_examples(examples), m_duals(examples.size()), m_weights(static_cast<size_t>(size) + 1),
          m_order(examples.size()) {
        std::iota(m_order.begin(), m_order.end(), size_t{0});
        for (const LinearExample& example : examples)
            m_lengths.push_back(squaredLength(example.features));
    }

    std::vector<float> weights() {
        for (int round = 0; round < mostRounds; ++round) {
            shuffle();
            double largest = 0;
            for (const size_t at : m_order)
                largest = std::max(largest, improve(at));
            if (largest < closeEnough)
                break;
        }
        return m_weights;
    }

  private:
    /// std::shuffle differs between standard libraries.
    void shuffle() {
        for (size_t left = m_order.size(); left > 1; --left)
            std::swap(m_order[left - 1], m_order[m_random() % left]);
    }

    double improve(size_t at) {
        const LinearExample& example = m_examples[at];
        const double sign = example.wanted ? 1 : -1;
        const double softness = 1 / (2 * example.weight);
        const double gradient = sign * weightedSum(example.features, m_weights) - 1 + softness * m_duals[at];
        const double projected = m_duals[at] > 0 ? gradient : std::min(gradient, 0.0);
        if (projected == 0)
            return 0;
        const double dual = std::max(m_duals[at] - gradient / (m_lengths[at] + softness), 0.0);
        move(example.features, static_cast<float>((dual - m_duals[at]) * sign));
        m_duals[at] = dual;
        return std::abs(projected);
    }

    void move(const SparseVector& features, float by) {
        for (const auto& [index, value] : features)
            m_weights[static_cast<size_t>(index)] += by * value;
        m_weights.back() += by;
    }

    const std::vector<LinearExample>& m_examples;
    std::vector<double> m_duals;
    std::vector<double> m_lengths;
    std::vector<float> m_weights;
    std::vector<size_t> m_order;
    std::mt19937 m_random{1};
};

} // namespace

std::vector<float> trainLinear(const std::vector<LinearExample>& examples, int size) {
    return DualDescent(examples, size).weights();
}

double weightedSum(const SparseVector& features, const std::vector<float>& weights) {
    double sum = weights.back();
    for (const auto& [index, value] : features)
        sum += static_cast<double>(weights[static_cast<size_t>(index)]) * value;
    return sum;
}

} // namespace sheaf
