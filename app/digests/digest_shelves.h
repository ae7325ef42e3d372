#pragma once

#include "digests/digest_pages.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace sheaf {

/// Goes through papers that stand shelf by shelf.
class ShelfWalk {
  public:
    /// A paper's place.
    struct Step {
        int shelf = 0;
        bool first = false; ///< on its shelf
        bool last = false;
    };

    ShelfWalk() = default;
    /// How many papers each shelf has, one at least.
    explicit ShelfWalk(const QList<int>& papers) : m_papers(papers) {}

    /// For the next paper; no more often than there are papers.
    Step next();

  private:
    QList<int> m_papers;
    int m_shelf = 0;
    int m_at = 0;
};

/// Sorts the papers of a digest by the section they stand in, as they come. Of each paper a number is kept.
class DigestShelves {
  public:
    /// Puts the next paper on the shelf of that name.
    void add(const QString& name);

    /// Puts the next paper on the last shelf where that is its name, else on a new one: a name may have
    /// several.
    void addBehind(const QString& name);

    /// In the order in which their first papers came.
    const QStringList& names() const { return m_names; }
    /// How many papers each has.
    const QList<int>& papers() const { return m_papers; }

    /// The papers shelf by shelf, as places in the order in which they came.
    QList<int> order(const QList<int>& shelves) const;

    /// Goes through the papers in that order.
    ShelfWalk walk(const QList<int>& shelves) const { return ShelfWalk(inOrder(m_papers, shelves)); }

  private:
    int newShelf(const QString& name);
    void put(int shelf);

    QStringList m_names;
    QList<int> m_papers;
    QHash<QString, int> m_shelves;
    QList<int> m_shelfOf; ///< of each paper
};

} // namespace sheaf
