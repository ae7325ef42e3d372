#pragma once

#include "papers/fetch_record.h"

#include <QList>
#include <QStringList>

namespace sheaf {

struct FetchRequest {
    QDate day;
    /// "arxiv", "huggingface" or a feed's name; empty for those switched on in the settings. Feeds have what
    /// is newest only: they are asked today's entries where the request reaches to arXiv's newest mailing or
    /// today, and are left out else.
    QStringList sources;
    QStringList categories; ///< arXiv's; empty for those in the settings
    QDate last = {};        ///< of several days from `day` on, both included; invalid for `day` alone
};

struct FetchProgress {
    QString source;
    int received = 0; ///< papers so far
    int total = -1;   ///< papers the source says there are; -1 where it has not said
    int days = 1;     ///< of the source, in the whole fetch
    int daysDone = 0;
};

struct FetchReport {
    QDate day;
    int added = 0;              ///< papers the library did not have
    int known = 0;              ///< papers it had
    QList<FetchRecord> records; ///< one per day and source, failures among them

    /// Whether a fetch failed, or did not bring all that the source says it has.
    bool anyFailed() const;
    bool allFailed() const;
};

} // namespace sheaf
