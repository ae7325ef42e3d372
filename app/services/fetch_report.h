#pragma once

#include "papers/fetch_record.h"

#include <QList>
#include <QStringList>

namespace sheaf {

struct FetchRequest {
    QDate day;
    QStringList sources;    ///< "arxiv", "huggingface"; empty for those switched on in the settings
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

    bool anyFailed() const;
    bool allFailed() const;
};

} // namespace sheaf
