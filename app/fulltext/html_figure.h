#pragma once

#include "fulltext/html_tree.h"

#include <QUrl>

namespace sheaf {

/// A picture of a paper: where it is, and what stands below it.
struct PageFigure {
    QUrl url; ///< empty where there is none
    QString caption;
};

/// The first figure that has an image of its own and a caption. Only images from the page's own host count: a
/// picture from elsewhere would tell that host who reads what.
PageFigure overviewFigure(const GumboNode* node, const QUrl& base);

/// What addresses inside the page are relative to. arXiv's pages have no file name of their own and mean the
/// folder below their address ("x1.png" of /html/2601.01234v1 is /html/2601.01234v1/x1.png).
QUrl baseOf(const GumboNode* root, const QUrl& page);

} // namespace sheaf
