#include "feeds/oai_counts.h"

namespace sheaf {

bool OaiCounts::add(const QString& category, const QString& paper, QDate day) {
    const auto isFirst = [this](size_t key) {
        const qsizetype before = m_met.size();
        m_met.insert(key);
        return m_met.size() > before;
    };
    if (isFirst(qHashMulti(0, paper, day, category)))
        ++m_inCategories[day][category];
    if (!isFirst(qHashMulti(0, paper, day)))
        return false;
    ++m_onDays[day];
    return true;
}

QMap<QDate, QMap<QString, int>> OaiCounts::inCategories(const QStringList& categories, QDate first,
                                                        QDate last) const {
    QMap<QDate, QMap<QString, int>> counts;
    for (QDate day = first; day <= last; day = day.addDays(1))
        for (const QString& category : categories)
            if (!m_lost.contains(category))
                counts[day][category] = m_inCategories.value(day).value(category);
    return counts;
}

} // namespace sheaf
