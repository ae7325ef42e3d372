#pragma once

#include "digests/digest_shelves.h"
#include "digests/sheaf_labels.h"
#include "papers/day.h"

#include <QList>

namespace sheaf {

/// The papers of one category.
struct SheafSection {
    QString title;
    QString anchor; ///< for links, distinct within the digest: "cs-cl"
    int papers = 0;
};

/// A digest's sections: by primary category, most papers first, then by name; Hugging Face's picks and other
/// papers without a category come last. Papers keep their order within.
class SheafSections {
  public:
    /// `labels` stay where they are.
    explicit SheafSections(const SheafLabels& labels) : m_labels(labels) {}

    void meet(const DayEntry& entry);

    /// Behind the last meet(): makes all(), and gives the papers section by section, as places in the order
    /// in which they were met.
    QList<int> arrange();

    const QList<SheafSection>& all() const { return m_sections; }
    ShelfWalk walk() const;

  private:
    const SheafLabels& m_labels;
    DigestShelves m_shelves;
    QList<SheafSection> m_sections;
};

} // namespace sheaf
