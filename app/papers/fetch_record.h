#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace sheaf {

/// Which way a list came, where a source can be asked in several.
enum class FetchWay {
    Unknown,    ///< the source has one way only, or an earlier version of the program asked
    Feed,       ///< arXiv's announcement feed: what was announced
    FeedAndApi, ///< the feed, filled in by the query API
    Api,        ///< arXiv's query API: by submission times
    Harvest,    ///< OAI-PMH: announced for certain where datestamps prove it
};

/// One category of what a source was asked for.
struct CategoryCount {
    QString category;
    std::optional<int> announced; ///< the source's own count; none where it gives none
    int stored = 0;

    bool operator==(const CategoryCount&) const = default;
};

/// One line of the ledger: what a source was asked for and what came. `scope` is the categories asked for,
/// sorted and parted by blanks, or the name of a search; empty for a source that has one list a day.
struct FetchRecord {
    QString source;
    QDate day;
    QString scope;
    QDateTime at;                 ///< UTC
    std::optional<int> announced; ///< the source's own count; none where it gives none
    int stored = 0;               ///< how many entries of it are in the library
    bool provisional = false;
    bool noAnnouncement = false; ///< the source lists nothing on that day, and says or implies so
    QString error;               ///< the sentence for the reader; empty where it went well
    QString note = {};           ///< a sentence that is no fault: why the list came the way it did
    FetchWay way = FetchWay::Unknown;
    bool underWay = false;                ///< it has begun and not ended: it goes on now, or was killed
    QList<CategoryCount> categories = {}; ///< of the scope, by name; only where something is known of them

    bool failed() const { return !error.isEmpty(); }

    /// The source says more than was stored, in all or in one category.
    bool lacksPapers() const;

    /// It came to its end without a fault, and all that the source says there is has been stored. Asking
    /// again would bring nothing but certainty about days.
    bool isWhole() const;

    bool operator==(const FetchRecord&) const = default;
};

} // namespace sheaf
