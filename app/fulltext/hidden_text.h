#pragma once

#include "fulltext/html_tree.h"

#include <QSet>
#include <QString>

namespace sheaf {

/// Which elements of a page its reader does not see: what their own style, or a plain rule of a style sheet
/// inside the page, makes invisible, of no size, white, or moves out of the page.
class HiddenText {
  public:
    explicit HiddenText(const GumboNode* page);

    bool hides(const GumboElement& element) const;

  private:
    void readSheet(const QString& sheet);

    QSet<QString> m_selectors; ///< of rules that hide: "name", ".class" or "#id"
};

/// Whether declarations ("display:none; color:red") make what they apply to unreadable.
bool stylesHide(const QString& declarations);

} // namespace sheaf
