#pragma once

#include "papers/day_news.h"

namespace sheaf {

/// "cs.CL 60 new, cs.LG 41 new, 4 for you": a day in a line, the categories with the most new papers first,
/// at most four of them.
QString newsLine(const DayNews& news);

/// What a notification is headed with: the newest day.
QString newsTitle(const DayNews& news);

/// The whole of it as plain text, newest day first: its line, what watches found, what is missing, and how
/// much came on the earlier days.
QString newsText(const QList<DayNews>& days);

} // namespace sheaf
