#pragma once

#include "papers/announcement.h"
#include "papers/job.h"
#include "papers/reading_state.h"
#include "papers/summary.h"

namespace sheaf {

/// A paper with all that the library knows of it: what the detail pane shows and a digest writes.
struct DayEntry {
    PaperKey key = 0; ///< 0 where it does not come from a library
    Paper paper;
    QList<Listing> listings;        ///< by day, then source
    std::optional<Summary> summary; ///< the current one
    ReadingState reading;
    JobState job = JobState::None;
    QString failure; ///< why the last summary job failed, else empty

    bool operator==(const DayEntry&) const = default;
};

/// A day (or a selection) as digests write and read it.
struct Day {
    QDate date;
    QList<DayEntry> entries;

    bool operator==(const Day&) const = default;
};

} // namespace sheaf
