#pragma once

#include "query/query.h"
#include "query/query_lexer.h"

namespace sheaf {

/// One term of a search, or why there is none. A term without letters or digits is everything, and no
/// problem.
struct TermReading {
    Query query;
    QString problem = {}; ///< continues "… at character 5: "
};

/// A word or phrase without a field. An arXiv id, or an address of one, is the paper.
TermReading readBareTerm(const QueryToken& token);

/// A word or phrase after "field:".
TermReading readTerm(FieldName field, const QueryToken& token);

/// Whether a value that is wrong as it stands may only want its end: "is:sta", "day:2026-".
bool mayBecomeRight(FieldName field, const QString& value);

/// "score:>=80": how the field is used.
QString exampleOf(FieldName field);

} // namespace sheaf
