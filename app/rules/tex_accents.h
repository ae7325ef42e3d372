#pragma once

#include <QString>

namespace sheaf {

/// The text with TeX's accents written as letters: "Erd\H{o}s" and "G\"odel" become "Erdős" and "Gödel", "\o"
/// and "\ss" become "ø" and "ß". All else stays, formulas among it.
QString withoutTexAccents(const QString& text);

} // namespace sheaf
