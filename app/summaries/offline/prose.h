#pragma once

#include <QString>

namespace sheaf {

/// The paragraphs of a full text that are sentences to take. It comes as Markdown with a paragraph on a line
/// (see fulltext/text_budget.h): headings, list items, rows of tables, captions, formulas, what breaks off
/// before a formula, and notes of what was cut are left out.
QString proseOf(const QString& text);

} // namespace sheaf
