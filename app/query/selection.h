#pragma once

#include "papers/paper.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace sheaf {

/// Relevance: how well the search's words fit; newest first where there are none. Matters: those for the
/// reader first, then by score, then the rest by category as they were announced.
enum class SortOrder { Score, Newest, Title, Upvotes, ForYou, Relevance, Matters };

/// What papers of a list stand together by, before its order. Day: that of the first version, as in Newest;
/// Category: the primary one; Tag: the first; Score: 80 and up, 60 and up, the rest, none.
enum class Grouping { None, Day, Category, Tag, Score };

/// Which papers are wanted and in what order: what the sidebar, the search box and the command line choose.
/// Everything set must hold at once.
struct Selection {
    std::optional<QDate> from; ///< listed on this day or later
    std::optional<QDate> to;   ///< listed on this day or earlier
    QString source;            ///< listed by this source (within the days, where days are set)
    QString category;          ///< among all its categories, cross-lists included
    int minimumScore = 0;      ///< 0 takes papers without a score too
    QStringList tags;          ///< each of them, the summary's or the reader's own, compared folded
    bool starred = false;
    bool unread = false;
    bool later = false;  ///< put off for later
    bool hidden = false; ///< those the reader hid, which else only `is:hidden` finds
    /// Those that rules hide, which else only `is:filtered` and `rule:…` find, and `hidden`, where they are
    /// among those.
    bool filtered = false;
    bool updated = false;       ///< a newer version came since the reader marked the paper
    QString watch;              ///< found by the watch of this name
    bool failed = false;        ///< the last summary job failed and there is no summary
    QString search;             ///< the search language (query/query_parser.h); empty for everything
    bool searchAsTyped = false; ///< `search` is still being typed: its last word is the beginning of one
    SortOrder order = SortOrder::Newest;
    Grouping grouping = Grouping::None;
    /// Just these in this order, as far as they were listed on the days; nothing else here counts then.
    QList<PaperKey> papers = {};

    static Selection ofDay(QDate day) { return {.from = day, .to = day}; }
    bool operator==(const Selection&) const = default;
};

} // namespace sheaf
