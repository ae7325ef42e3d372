#pragma once

#include "papers/similar_paper.h"
#include "ui/detail/paper_page.h"

#include <QList>
#include <QString>

namespace sheaf {

/// The first of the papers that are near the page's own, each by its title, a link that opens it in the
/// program ("sheaf:similar/2601.01234"), and a link to all of them as a list ("sheaf:similar"). Empty for
/// none.
QString similarHtml(const QList<SimilarPaper>& papers, const PageOptions& options);

} // namespace sheaf
