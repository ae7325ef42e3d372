#pragma once

#include "papers/fetch_record.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace sheaf {

/// Which days a run asks the sources for.
struct CatchUp {
    QDate first; ///< a fetch of several days leaves out what the ledger says is whole
    QDate last;
    QDate confirm = {}; ///< a day asked for alone: it was worked out from submissions, and now the feeds have
                        ///< it; invalid for none

    bool operator==(const CatchUp&) const = default;
};

/// The days that were missed, at most so many, the present one (UTC) included. `since` is the first day that
/// any run has looked after: from there on every day is asked for that nobody asked for, that failed or that
/// has a gap; a gap that is still there a week after the day is given up with the last answer. Where
/// there was no run the newest settled day of the ledger takes its place, and in an empty library the newest
/// mailing.
CatchUp catchUp(const QList<FetchRecord>& ledger, std::optional<QDate> since, int mostDays,
                const QDateTime& now);

} // namespace sheaf
