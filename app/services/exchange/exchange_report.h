#pragma once

#include "papers/bad_line.h"

#include <QList>

#include <functional>

namespace sheaf {

/// How far an export or an import of a whole library is.
struct ExchangeProgress {
    qint64 done = 0;
    qint64 total = 0;
    qint64 papers = 0; ///< so far
};
using ExchangeTell = std::function<void(const ExchangeProgress&)>;

/// What an export or an import left behind.
struct ExchangeReport {
    qint64 papers = 0;
    qint64 added = 0;           ///< papers that were not here
    qint64 changed = 0;         ///< papers that are new or different now
    bool sharedChanged = false; ///< rules, saved searches or merged tags
    bool settingsTaken = false;
    bool resumed = false;
    bool cancelled = false;
    bool isCutOff = false;        ///< the file's end is missing
    qint64 lastLine = 0;          ///< of the file, as far as it was read
    qint64 bad = 0;               ///< lines that were left out
    QList<BadLine> badLines = {}; ///< the first of them
};

} // namespace sheaf
