#pragma once

#include "papers/counts.h"
#include "papers/paper_row.h"
#include "query/selection.h"

namespace sheaf {

/// How many papers a list holds, as far as is known.
struct ListExtent {
    int papers = 0;           ///< that came
    bool more = false;        ///< there are more
    bool amongNewest = false; ///< there are more, and these are the newest of them, put in order
};

/// What the badge says: the score, "fail", "…" while a summary is under way, or "–" where there is none.
QString badgeText(const PaperRow& row);

/// Stands under a score that no model gave: the paper's own words.
QString extractedMark();

/// Stands before the chips of a row that suits the reader's taste.
QString forYouMark();

/// Stands before the chips of a row whose paper has a newer version than the reader knows; empty in others.
QString newVersionMark(const PaperRow& row);

/// The chips of the row: what is special about the paper, then its tags.
QStringList chipTexts(const PaperRow& row);

/// A row in words, for assistive technology: title, authors, score, states.
QString spokenRow(const PaperRow& row);

/// What the list holds: "48,210 papers", "more than 10,000 papers", "the newest 10,000 papers by relevance".
QString extentText(const ListExtent& extent, SortOrder order);

/// "331 papers", "48 unread", "12 for you", "2 failed", "212 summarised", … "0.12 USD": what is told of a
/// day, what tells most first. `cost` is what its summaries cost; empty for nothing.
QStringList dayParts(const DayCount& day, const QString& cost);

/// Neither read nor put off.
bool isUnread(const PaperRow& row);

/// What stands over a group of that name (see PaperGroup).
QString groupTitle(Grouping grouping, const QString& name);

/// "Category", as what a list is grouped by.
QString groupingName(Grouping grouping);

/// "complete", "incomplete", "imported", …; empty for papers that came in another way than by a fetch or an
/// import, which have no ledger to speak of.
QString dayState(const DayCount& day);
QString orderName(SortOrder order);

} // namespace sheaf
