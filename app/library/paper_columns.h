#pragma once

#include "library/statement.h"
#include "papers/paper.h"

namespace sheaf {

/// A paper's own columns in the order that readPaper() and putPaper() use, without the key.
inline const QByteArray paperColumns =
    QByteArrayLiteral("id, version, title, primary_category, categories, authors_complete, published, "
                      "updated, withdrawn, upvotes, doi, "
                      "comment, journal_ref, licence, code_url, project_url, pick_summary, pick_keywords, "
                      "authors, affiliations, "
                      "abstract, authors_left_out, figure_url, figure_caption");

/// The paper in a row that holds paperColumns from `first` on.
Paper readPaper(const Statement& row, int first);

/// Gives a statement the values of paperColumns.
void putPaper(Statement& statement, const Paper& paper);

} // namespace sheaf
