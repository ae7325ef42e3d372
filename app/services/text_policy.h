#pragma once

#include "papers/day.h"

namespace sheaf {

class Settings;

/// Of which papers the full text is read, and how much of it.
struct TextPolicy {
    enum class When { Asked, Worth, Always };
    When when = When::Asked;
    int fromScore = 80;      ///< with When::Worth: what the reader starred, or what has at least this score
    int mostTokens = 12'000; ///< of the text, see excerptOf()
};

TextPolicy textPolicy(const Settings& settings);

/// Whether the full text of this paper is read for its next summary; `asked` where the reader wants just
/// that.
bool isReadWhole(const DayEntry& entry, bool asked, const TextPolicy& policy);

} // namespace sheaf
