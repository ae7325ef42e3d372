#pragma once

#include "library/statement.h"
#include "query/query.h"
#include "query/selection.h"

#include <QByteArray>
#include <QList>

namespace sheaf {

/// A piece of SQL and the values for its question marks, in their order.
struct Sql {
    QByteArray text;
    QList<SqlValue> values = {};

    Sql& operator+=(const Sql& more) {
        text += more.text;
        values += more.values;
        return *this;
    }
};

/// Who gives the papers where several things are selected, first come first.
enum class Lead {
    One,   ///< one paper
    Few,   ///< short by nature: some days, starred, failed
    Words, ///< the search index
    Some,  ///< a tag, a rare property
    Many,  ///< a source, a category, a long time
    Never, ///< no index gives these
};

/// One thing that must hold of a paper, in two ways: asked of a paper, and as a source of papers.
/// SQL speaks of the paper's key as @key, and of its row as p. A table that leads is called "lead" and
/// nothing else is, lest @key inside a question mean that question's own table.
struct Condition {
    Sql holds; ///< true or false, never NULL, as it may be negated
    Lead lead = Lead::Never;
    QByteArray from = "papers p"; ///< each paper once, in the order of `key`
    QByteArray key = "p.key";
    Sql where = {};
    bool leadsTooMany = false; ///< `where` finds papers for which it does not hold

    bool needsPaper() const { return holds.text.contains("p."); }
};

/// For a term that is not words alone (see search_match.h).
Condition conditionOf(const QueryTerm& term);

/// What exact words and authors ask beyond what their match finds.
Condition beyondMatch(const QueryTerm& term);

Condition listedCondition(const Selection& selection);
Condition categoryCondition(const QString& category);
Condition minimumScoreCondition(int score);

/// The papers that an expression of the search index finds.
Condition matchCondition(const QString& match);

} // namespace sheaf
