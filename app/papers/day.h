#pragma once

#include "papers/announcement.h"
#include "papers/job.h"
#include "papers/reading_state.h"
#include "papers/summary.h"

#include <QMap>

namespace sheaf {

/// A paper with all that the library knows of it: what the detail pane shows and a digest writes.
struct DayEntry {
    PaperKey key = 0; ///< 0 where it does not come from a library
    Paper paper;
    QList<Listing> listings;        ///< by day, then source
    std::optional<Summary> summary; ///< the current one
    ReadingState reading;
    JobState job = JobState::None;
    QString failure;            ///< why the last summary job failed, else empty
    QString filteredBy = {};    ///< the rule that hides it; empty where none does
    QStringList watchedBy = {}; ///< the watches that found it
    /// What a digest says of the paper that has no place above, by names of the digest's style, which alone
    /// reads and writes it.
    QMap<QString, QString> extra = {};

    bool operator==(const DayEntry&) const = default;
};

/// A day (or a selection) as digests write and read it.
struct Day {
    QDate date;
    QList<DayEntry> entries;
    QDateTime made = {};         ///< when the digest it was read from was made; UTC where that names no zone
    QString model = {};          ///< which the digest names for the whole day
    QStringList categories = {}; ///< in the order of the digest's contents, where it has one of its own
    QMap<QString, QString> extra = {}; ///< as in DayEntry, of the whole day

    bool operator==(const Day&) const = default;
};

} // namespace sheaf
