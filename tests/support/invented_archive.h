#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <random>
#include <vector>

namespace sheaf::test {

/// An archive of any size whose texts are spread as real ones are: words by Zipf's law, abstracts of some 150
/// of them, names with a long tail, categories and months of arXiv's own proportions. The same seed gives the
/// same papers. As lines of arXiv's metadata snapshot, oldest first.
class InventedArchive {
  public:
    explicit InventedArchive(unsigned seed = 1);

    /// The next paper of `papers` in all, which decides how far apart they are from 1991 to 2026.
    QByteArray nextLine(qint64 papers);

    /// A word by its rank, the commonest first: what a benchmark searches for.
    QString word(int rank) const { return m_words.at(rank); }
    int vocabulary() const { return int(m_words.size()); }

    /// Texts in English, Chinese or Vietnamese, for summaries.
    QString text(int words);
    QString chinese(int characters);
    QString vietnamese(int words);

  private:
    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(m_random); }
    QString oftenWord();
    QString name();
    QString idAt(const QDateTime& submitted);

    std::mt19937 m_random;
    QStringList m_words;
    std::vector<double> m_untilRank; ///< how likely a word of this rank or a commoner one is
    qint64 m_papers = 0;
    QString m_month; ///< "2601"
    int m_inMonth = 0;
};

} // namespace sheaf::test
