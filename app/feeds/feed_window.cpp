#include "feeds/feed_window.h"

#include <algorithm>

namespace sheaf {

FeedWindow nextWindow(const FeedWindow& before, QDate today, const QHash<QString, QDate>& days) {
    FeedWindow next{.readOn = today, .days = days};
    const bool sharesOne = std::any_of(days.keyBegin(), days.keyEnd(),
                                       [&](const QString& id) { return before.days.contains(id); });
    if (!sharesOne && !before.days.isEmpty() && !days.isEmpty())
        next.lostSince = before.readOn;
    else if (before.readOn == today)
        next.lostSince = before.lostSince; // it is still this day's gap
    return next;
}

} // namespace sheaf
