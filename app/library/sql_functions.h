#pragma once

struct sqlite3;

namespace sheaf {

/// Makes the functions known that the search index and searches need. False where SQLite refuses.
///   plain_text(json): the strings of a JSON array, and of the arrays in it, parted by ", "; NULL for NULL
///   has_phrase(text, phrase, prefix): the phrase's words in a row, diacritics and all; letter case does not
///   matter has_author(names, name, prefix): one of the names (a JSON array) has every part of the name, see
///   author_match.h
///   tag_key(name): see papers/tag_key.h
///   title_key(title): see papers/title_key.h
bool registerFunctions(sqlite3* handle);

} // namespace sheaf
