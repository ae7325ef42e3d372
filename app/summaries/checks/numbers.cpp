#include "summaries/checks/numbers.h"

#include "summaries/checks/number_reading.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace sheaf {

namespace {

constexpr double largestWord = 3; // up to which words are structure more often than statements

/// The values a source says, for looking them up.
class KnownNumbers {
  public:
    explicit KnownNumbers(const QString& source) {
        for (const WrittenNumber& number : numbersIn(source))
            for (const double value : number.values)
                m_values.push_back(value);
        std::sort(m_values.begin(), m_values.end());
    }

    /// The value itself, or one that it is rounded from.
    bool has(double value, double step) const {
        const double slack = std::max(std::abs(value) * 1e-9, step < 1 || value >= 10 ? step * 0.5001 : 0);
        const auto found = std::lower_bound(m_values.begin(), m_values.end(), value - slack);
        return found != m_values.end() && *found <= value + slack;
    }

  private:
    std::vector<double> m_values;
};

bool isStated(const WrittenNumber& number, const KnownNumbers& known) {
    return std::any_of(number.values.begin(), number.values.end(), [&](double value) {
        const double step = number.word ? 0 : number.step;
        return known.has(value, step) || (number.percent && known.has(value / 100, step / 100)) ||
               (!number.percent && value < 1 && known.has(value * 100, step * 100));
    });
}

bool saysNothingOfItsOwn(const WrittenNumber& number) {
    return number.inName || (number.word && number.values.constFirst() <= largestWord);
}

} // namespace

QStringList numbersNotIn(const QString& source, const QString& text) {
    const KnownNumbers known(source);
    QStringList unknown;
    for (const WrittenNumber& number : numbersIn(text))
        if (!saysNothingOfItsOwn(number) && !isStated(number, known) && !unknown.contains(number.text))
            unknown += number.text;
    return unknown;
}

} // namespace sheaf
