#pragma once

#include "papers/day_news.h"
#include "services/fetch_report.h"
#include "services/publishing/publish_report.h"
#include "services/summary_report.h"

namespace sheaf {

struct DailyRequest {
    bool summaries = true; ///< false leaves them out whatever the settings say
    bool waits = false;    ///< for another process that is at it; else that is an error
};

/// The steps of a day's work, in their order.
enum class DailyStep { Plan, Fetch, Summaries, Taste, Publishing, Notice };

/// Whether the reader was told of what the days brought.
enum class Told {
    NoNews,      ///< nothing, or nothing that the reader was not told of before
    Yes,         ///< by a desktop notification
    NobodyThere, ///< nobody shows notifications here: kept for the window
    NotWanted,   ///< switched off in the settings
};

/// What came of a day's work. Errors without a sentence did not happen.
struct DailyReport {
    QDate first; ///< of the days asked for
    QDate last;
    FetchReport fetch;
    Error fetchFault = {};
    bool summarises = false; ///< there was something to summarise, and it was wanted
    SummaryReport summaries = {};
    Error summariesFault = {};
    bool tasteKnown = false;
    int tasteScored = 0; ///< papers
    PublishReport published = {};
    Error publishFault = {};
    Told told = Told::NoNews;
    QList<DayNews> news = {}; ///< what is told, newest day first
    Error storageFault = {};  ///< the library could not be read or written
    bool cancelled = false;

    /// Sentences of what went wrong, each once.
    QStringList faults() const;

    /// Nothing came and nothing was made, and that is a fault.
    bool nothingDone() const;

    /// Something failed that may go well a little later.
    bool isWorthTryingAgain() const;
};

/// What a day's work would do now.
struct DailyOutlook {
    QDate first;
    QDate last;
    SummaryEstimate summaries; ///< of what the library has of those days
    bool summarises = false;   ///< by the settings
    QList<DayNews> untold;
};

} // namespace sheaf
