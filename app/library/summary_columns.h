#pragma once

#include "library/statement.h"
#include "papers/summary.h"

namespace sheaf {

/// A summary's columns in the order that readSummary() and putSummary() use, without its number and paper.
inline const QByteArray summaryColumns =
    QByteArrayLiteral("tldr, motivation, method, result, conclusion, recommendation, sections, tags, score, "
                      "score_reason, engine, "
                      "extracted, model, prompt_version, rubric_version, language, source_text, "
                      "paper_version, made, input_tokens, "
                      "output_tokens, cost_micros, form, marks");

/// The summary in a row that holds summaryColumns from `first` on.
Summary readSummary(const Statement& row, int first);

/// Gives a statement the values of summaryColumns.
void putSummary(Statement& statement, const Summary& summary);

} // namespace sheaf
