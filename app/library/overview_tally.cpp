#include "library/overview_tally.h"

#include <algorithm>
#include <numeric>

namespace sheaf {

namespace {

QDate firstOfMonth(QDate day) { return {day.year(), day.month(), 1}; }

int bandOf(int score) { return std::clamp(score / 10, 0, Overview::scoreBands - 1); }

} // namespace

void OverviewTally::add(const SeenPaper& paper) {
    ++m_counted.papers;
    ++m_byDay[paper.day];
    ++m_byMonth[firstOfMonth(paper.submitted)][paper.primaryCategory];
    ++m_byCategory[paper.primaryCategory];
    if (paper.score)
        ++m_counted.scores[size_t(bandOf(*paper.score))];
    else
        ++m_counted.unscored;
}

QStringList OverviewTally::mostFrequent() const {
    QStringList names = m_byCategory.keys();
    std::sort(names.begin(), names.end(), [this](const QString& a, const QString& b) {
        const int countOfA = m_byCategory.value(a);
        const int countOfB = m_byCategory.value(b);
        return countOfA != countOfB ? countOfA > countOfB : a < b;
    });
    return names.mid(0, categoriesShown);
}

QList<OverviewDay> OverviewTally::days() const {
    QList<OverviewDay> days;
    for (int back = m_byDay.isEmpty() ? -1 : daysShown - 1; back >= 0; --back) {
        const QDate day = newest().addDays(-back);
        days += {.day = day, .papers = m_byDay.value(day)};
    }
    return days;
}

QList<OverviewMonth> OverviewTally::months(const QStringList& categories, bool cut) const {
    QList<OverviewMonth> months;
    if (m_byMonth.isEmpty())
        return months;
    const QDate last = m_byMonth.lastKey();
    const QDate oldest = cut ? m_byMonth.firstKey().addMonths(1) : m_byMonth.firstKey();
    for (QDate first = qMax(oldest, last.addMonths(1 - monthsShown)); first <= last;
         first = first.addMonths(1)) {
        const QHash<QString, int> counts = m_byMonth.value(first);
        OverviewMonth month{.first = first};
        int all = 0;
        for (const int count : counts)
            all += count;
        for (const QString& category : categories)
            month.known += counts.value(category);
        month.others = all - std::accumulate(month.known.cbegin(), month.known.cend(), 0);
        months += month;
    }
    return months;
}

Overview OverviewTally::overview(bool cut) const {
    Overview overview = m_counted;
    overview.amongNewest = cut;
    overview.days = days();
    overview.categories = mostFrequent();
    overview.months = months(overview.categories, cut);
    return overview;
}

} // namespace sheaf
