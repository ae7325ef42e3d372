#pragma once

#include "ui/detail/page_matter.h"

#include <optional>

namespace sheaf {

/// Which summary of the paper being read its page shows: what the reader chose while it is open, else what
/// summaryToShow() says. A newer summary ends the choice.
class ShownSummary {
  public:
    void forget() { m_chosen.reset(); }
    /// The one at that place among all of the paper.
    void choose(const PageMatter& matter, int index);
    /// Puts it in the place of the current one, for a reader of that language.
    void putInto(PageMatter& matter, const QString& language) const;

  private:
    std::optional<Summary> m_chosen;
    qsizetype m_ofHowMany = 0;
};

} // namespace sheaf
