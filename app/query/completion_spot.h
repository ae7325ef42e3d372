#pragma once

#include "query/query_lexer.h"

#include <optional>

namespace sheaf {

/// What is being typed in a search text: the beginning of a field's name or of a word, or of what follows a
/// field.
struct CompletionSpot {
    std::optional<FieldName> field; ///< none: the name of one may be meant
    QString typed;
    int start = 0; ///< what a completion replaces, up to the cursor; UTF-16 units from 0

    bool operator==(const CompletionSpot&) const = default;
};

/// None where the cursor stands behind a blank, inside a phrase, or behind an unknown field.
std::optional<CompletionSpot> completionSpot(const QString& text, int cursor);

/// A value as it is written behind a field: in quotes where it would otherwise end too early.
QString writtenValue(const QString& value);

} // namespace sheaf
