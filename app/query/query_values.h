#pragma once

#include "query/query.h"

#include <QStringView>

namespace sheaf {

/// "2026", "2026-01", "2026-01-06", "2025-11..2026-01", "2026-01..", ">=2026-01", "<2026": none where it is
/// no such thing.
std::optional<DayTerm> readDays(QStringView value);

/// "80", "60..80", "80..", ">=80", "<80", all from 0 to 100: none where it is no such thing.
std::optional<ScoreTerm> readScores(QStringView value);

/// "starred", "unread", "read", "later", "summarised" or "summarized", "failed", "withdrawn", "filtered",
/// "watched", "updated", … in any letter case.
std::optional<Flag> readFlag(QStringView value);

} // namespace sheaf
