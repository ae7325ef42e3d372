#pragma once

#include "query/query.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace sheaf {

/// The FTS5 expression that finds just what the tree does; none where the index alone cannot tell: other
/// terms than words, diacritics, or a negation with nothing it is taken from.
/// https://www.sqlite.org/fts5.html#full_text_query_syntax
std::optional<QString> matchOf(const Query& query);

/// The expression for a term's words, diacritics and order of an author's names aside: what it finds and
/// more.
QString matchOf(const TextTerm& term);
QString matchOf(const AuthorTerm& term);

/// `found` without `taken`.
QString matchWithout(const QString& found, const QString& taken);

/// The phrases of such an expression in their order, each an expression by itself.
QStringList phrasesOf(const QString& match);

} // namespace sheaf
