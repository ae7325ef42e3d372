#pragma once

#include "ui/detail/page_matter.h"

#include <optional>

namespace sheaf {

/// Pages that were composed before they are asked for. Few are kept.
class ComposedPages {
  public:
    void keep(const PageMatter& matter, const QString& html);
    /// Only for what is the same to the last letter.
    std::optional<QString> find(const PageMatter& matter) const;

  private:
    struct Page {
        PageMatter matter;
        QString html;
    };

    QList<Page> m_pages; ///< the newest last
};

} // namespace sheaf
