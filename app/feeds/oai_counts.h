#pragma once

#include <QDate>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace sheaf {

/// How many papers OAI-PMH's lists have of each day, as a whole and in each set. Records that come again, by
/// another set, an expired token or because they were touched under way, count once. It remembers a number
/// for each.
class OaiCounts {
  public:
    /// A listing met in the list of that category's set. True where it is the first that is met in any.
    bool add(const QString& category, const QString& paper, QDate day);

    /// A record in that list could not be read, so nothing is known of how many it has of any day.
    void lose(const QString& category) { m_lost.insert(category); }

    const QMap<QDate, int>& onDays() const { return m_onDays; }

    /// By day and category, for all days between the two; those without papers are 0.
    QMap<QDate, QMap<QString, int>> inCategories(const QStringList& categories, QDate first,
                                                 QDate last) const;

  private:
    QMap<QDate, int> m_onDays;
    QMap<QDate, QMap<QString, int>> m_inCategories;
    QSet<QString> m_lost;
    QSet<size_t> m_met; ///< hashes
};

} // namespace sheaf
