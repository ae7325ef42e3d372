#pragma once

#include "base/result.h"
#include "papers/publish_target.h"

#include <QDate>

namespace sheaf {

class Connection;

/// How ready a day is to be published.
struct DueDay {
    QString gap;       ///< why papers of it are missing, in a sentence; empty where none are
    QString summaries; ///< what its summaries lack; empty where all are made or failed

    /// What the target waits for; empty where the day is due.
    QString waitsFor(const PublishTarget& target) const;
};

/// What the library says of the day. One read.
Result<DueDay> dueDay(Connection& connection, QDate day);

} // namespace sheaf
