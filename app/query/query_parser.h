#pragma once

#include "base/result.h"
#include "query/query.h"

#include <QStringList>

#include <optional>

namespace sheaf {

struct QueryOptions {
    /// The text is still being typed: its last word is the beginning of one (a single letter is none yet),
    /// and what makes no sense at its end may still come to.
    bool prefixLastWord = false;
};

/// Where a search text cannot be understood. Positions count UTF-16 units from 0; the sentence counts from 1.
struct QueryError {
    int position = 0;
    int length = 0;
    QString sentence;
};

/// `query` holds nothing useful where there is an error.
struct ParsedQuery {
    Query query;
    std::optional<QueryError> error;
};

/// Reads the search language: words (all must be there), "a phrase", wor*, -without, this OR that,
/// (parentheses), and fields: title:word author:"Y LeCun" cat:cs.CL day:2025-11..2026-01 score:>=80
/// is:starred … Forgiving where a reader is still typing or has pasted something: a quote or parenthesis left
/// open ends with the text, a stray one is skipped, a lone sign is skipped, and an address or "word: word" is
/// words.
ParsedQuery parseQuery(const QString& text, const QueryOptions& options = {});

/// The same for those who only want the query or a sentence.
Result<Query> readQuery(const QString& text, const QueryOptions& options = {});

/// Names of the fields, without the colon, for completion.
QStringList queryFields();

/// What may follow "is:".
QStringList queryFlags();

} // namespace sheaf
