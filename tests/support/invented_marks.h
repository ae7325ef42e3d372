#pragma once

#include "papers/announcement.h"
#include "papers/summary.h"
#include "support/invented_archive.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <random>

namespace sheaf::test {

/// What a reader and the engines make of a paper in the course of time.
struct InventedMarks {
    std::optional<Summary> summary;
    std::optional<int> upvotes; ///< it was picked, too
    bool starred = false;
    bool read = false;
    bool hidden = false;
    QString note; ///< empty for most
    QString tag;  ///< the reader's own, empty for most
};

/// Invents marks, for some papers in a hundred: summaries in English, Chinese and Vietnamese, tags with a
/// long tail, scores from 30 to 98 around 65. The same seed gives the same marks.
class MarkInventor {
  public:
    explicit MarkInventor(unsigned seed = 1);

    /// `number` tells papers apart; `share` of them have a summary, and a tenth of that a mark of each kind.
    InventedMarks of(qint64 number, double share);

  private:
    bool happens(double share);
    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(m_random); }
    Summary summary();
    QString text(const QString& language, int words);
    QString tag();

    std::mt19937 m_random;
    unsigned m_seed;
    InventedArchive m_texts;
    QStringList m_tags;
};

} // namespace sheaf::test
