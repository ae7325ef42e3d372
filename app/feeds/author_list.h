#pragma once

#include "papers/paper.h"

#include <QList>

namespace sheaf {

/// The authors of one line of text, as arXiv's feeds (dc:creator) and OAI-PMH's arXivRaw have them:
/// "A. Bee, C. Dee Jr. and the EFF Collaboration". What stands in parentheses behind a name is an
/// affiliation, commas and all; arXivRaw's numbers there stand for the list at the end, "((1) Here, (2)
/// There)". A family name before its comma ("Li, Wei") cannot be told from two authors and becomes two.
QList<Author> authorsOf(const QString& list);

} // namespace sheaf
