#pragma once

#include <string>
#include <vector>

namespace sheaf {

/// Whether an author's name has every part of the name asked for, in any order. A part that is a single
/// letter stands for any name it begins, on either side; Chinese characters for any name that holds them.
/// `prefix`: the last part asked for may go on. Parts are folded words.
bool isAuthor(const std::vector<std::string>& author, const std::vector<std::string>& asked, bool prefix);

} // namespace sheaf
