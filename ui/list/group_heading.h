#pragma once

#include "query/selection.h"
#include "ui/list/row_groups.h"

#include <QFont>
#include <QRect>

class QPainter;

namespace sheaf {

class Theme;

/// Draws what stands over a group of the list: an arrow that tells whether it is folded, its title, and how
/// many papers are in it.
class GroupHeading {
  public:
    /// The theme must outlive it.
    explicit GroupHeading(const Theme& theme) : m_theme(theme) {}

    struct Look {
        Grouping grouping = Grouping::None;
        bool folded = false;
        bool counted = true; ///< false while more of the group's papers may come
    };

    /// In px, with that font for the list.
    int heightIn(const QFont& font) const;

    void paint(QPainter& painter, const QRect& box, const QFont& font, const RowGroups::Group& group,
               const Look& look) const;

  private:
    const Theme& m_theme;
};

} // namespace sheaf
