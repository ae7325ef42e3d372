#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace sheaf {

/// The text without TeX formulas and addresses, which hold letters that are no words.
QString prose(QString text);

/// Whether a word may tell what a text is about: it is longer than a letter and no number.
bool saysSomething(std::string_view word);

/// Whether it is a word that any abstract is written with ("we", "novel"); `word` is folded.
bool isFiller(const std::string& word);

} // namespace sheaf
