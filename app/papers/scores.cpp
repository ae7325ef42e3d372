#include "papers/scores.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace sheaf {

std::optional<int> ScoreStanding::percentile() const {
    if (total < fewest)
        return std::nullopt;
    return std::min(99, static_cast<int>(std::lround(100 * (below + same / 2.0) / total)));
}

std::optional<CollapsedScores> collapsed(const QList<int>& scores) {
    constexpr int fewestScores = 10;
    constexpr double mostOnOne = 0.6;
    constexpr double leastDeviation = 3;
    if (scores.size() < fewestScores)
        return std::nullopt;
    const auto count = double(scores.size());
    CollapsedScores found{.scores = static_cast<int>(scores.size())};
    QHash<int, int> counts;
    double sum = 0;
    double squares = 0;
    for (const int score : scores) {
        sum += score;
        squares += double(score) * score;
        const int same = ++counts[score];
        if (same > found.onOneValue || (same == found.onOneValue && score > found.value)) {
            found.value = score;
            found.onOneValue = same;
        }
    }
    const double variance = squares / count - (sum / count) * (sum / count);
    const bool says = found.onOneValue < mostOnOne * count && variance >= leastDeviation * leastDeviation;
    return says ? std::nullopt : std::optional(found);
}

} // namespace sheaf
