#pragma once

#include "papers/overview.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace sheaf {

/// What the overview has to know of one paper.
struct SeenPaper {
    QDate day;       ///< on which it was listed first
    QDate submitted; ///< its first version's
    QString primaryCategory;
    std::optional<int> score;
};

/// Papers added one by one become an Overview, tags and gaps aside.
class OverviewTally {
  public:
    static constexpr int daysShown = 60;
    static constexpr int monthsShown = 12;
    static constexpr int categoriesShown = 6;

    void add(const SeenPaper& paper);

    /// The newest paper's day; not valid before the first was added.
    QDate newest() const { return m_byDay.isEmpty() ? QDate() : m_byDay.lastKey(); }

    /// `cut`: there are older papers that were not added, so that the oldest month is not whole.
    Overview overview(bool cut) const;

  private:
    QStringList mostFrequent() const;
    QList<OverviewDay> days() const;
    QList<OverviewMonth> months(const QStringList& categories, bool cut) const;

    QMap<QDate, int> m_byDay;
    QMap<QDate, QHash<QString, int>> m_byMonth;
    QHash<QString, int> m_byCategory;
    Overview m_counted;
};

} // namespace sheaf
