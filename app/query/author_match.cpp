#include "query/author_match.h"

#include <algorithm>

namespace sheaf {

namespace {

bool startsWith(const std::string& text, const std::string& start) {
    return text.compare(0, start.size(), start) == 0;
}

size_t bytesOfFirstCharacter(const std::string& text) {
    size_t size = 1;
    while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U)
        ++size;
    return size;
}

bool isSingle(const std::string& part) { return bytesOfFirstCharacter(part) == part.size(); }

/// Chinese, Japanese and Korean characters, of three bytes and more, are no initials.
bool isInitial(const std::string& part) { return part.size() < 3 && isSingle(part); }

bool fits(const std::string& part, const std::string& asked, bool prefix) {
    if (part == asked || (isInitial(part) && startsWith(asked, part)))
        return true;
    return (prefix || isSingle(asked)) && startsWith(part, asked);
}

} // namespace

bool isAuthor(const std::vector<std::string>& author, const std::vector<std::string>& asked, bool prefix) {
    for (size_t at = 0; at < asked.size(); ++at) {
        const bool open = prefix && at + 1 == asked.size();
        const auto fitting = [&](const std::string& part) { return fits(part, asked[at], open); };
        if (std::none_of(author.begin(), author.end(), fitting))
            return false;
    }
    return !asked.empty();
}

} // namespace sheaf
