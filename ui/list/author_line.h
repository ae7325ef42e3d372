#pragma once

#include "papers/paper_row.h"
#include "query/query_matches.h"

namespace sheaf {

/// The authors of a row on one line.
struct AuthorLine {
    QString text;
    QList<TextRange> followed; ///< where names of authors stand whom the reader follows
};

/// "A, B, C and 6 more", with at most so many names. The first author stands first; then those whom the
/// reader follows go before those who are not followed, though they stand far down the paper's own list.
/// Right-to-left names keep their direction without turning the line round.
AuthorLine authorLine(const PaperRow& row, int mostNames = 3);

/// How many names the row knows: those that authorLine() can show.
int knownAuthors(const PaperRow& row);

} // namespace sheaf
