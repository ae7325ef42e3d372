#pragma once

#include "papers/counts.h"
#include "ui/window/blank_page.h"

#include <QDate>

namespace sheaf {

class Browsing;

/// What an empty list's page can do.
struct BlankActs {
    std::function<void()> fetch;
    std::function<void()> ledger;
    std::function<void()> filtered; ///< shows what rules hide of the day
    std::function<void()> previousDay;
    std::function<void()> clearFilters;
    std::function<void()> openDigest;
    std::function<void()> sample;
    std::function<void()> settings;
};

/// Why the list is empty, and what to do. `fetching` says that a fetch of the day is under way; `now` is UTC.
Blank whyEmpty(const Browsing& browsing, const DayCount& day, bool fetching, const QDateTime& now,
               const BlankActs& acts);

/// The first start: the ways in. `mailing` is the newest day arXiv announced.
Blank welcome(const QIcon& icon, QDate mailing, QDate today, const BlankActs& acts);

/// "Friday, 30 January 2026", in the reader's own way of writing it.
QString longDate(QDate day);

} // namespace sheaf
