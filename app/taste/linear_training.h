#pragma once

#include <utility>
#include <vector>

namespace sheaf {

/// A paper as numbers: features by their index, ascending.
using SparseVector = std::vector<std::pair<int, float>>;

struct LinearExample {
    SparseVector features;
    bool wanted = false;
    double weight = 1; ///< how much a mistake on it costs
};

/// The weights of the linear support vector machine with squared loss that parts wanted from unwanted: `size`
/// of them, and the bias behind them. By dual coordinate descent (C.-J. Hsieh, K.-W. Chang, C.-J. Lin, S. S.
/// Keerthi, S. Sundararajan, "A Dual Coordinate Descent Method for Large-scale Linear SVM", ICML 2008). The
/// same examples give the same weights.
std::vector<float> trainLinear(const std::vector<LinearExample>& examples, int size);

/// The weighted sum of the vector's features, bias included.
double weightedSum(const SparseVector& features, const std::vector<float>& weights);

} // namespace sheaf
