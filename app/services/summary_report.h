#pragma once

#include "base/result.h"
#include "papers/paper.h"

#include <QStringList>

#include <optional>

namespace sheaf {

struct SummaryRequest {
    QList<PaperKey> papers;
    QString engine;     ///< empty for the settings' `summaries.engine`
    QString language;   ///< empty for the settings' `summaries.language`
    bool again = false; ///< also papers that this engine has summarised already
};

struct SummaryProgress {
    int done = 0;
    int failed = 0;
    int total = 0;
    int running = 0;
    qint64 tokens = 0;                   ///< in and out, so far in this run
    std::optional<int> secondsLeft = {}; ///< none until there is something to judge by
};

struct SummaryReport {
    int done = 0;
    int failed = 0;
    int left = 0;        ///< still queued: cancelled, or paused by `pausedBy`
    QStringList reasons; ///< each distinct failure sentence, most frequent first
    Error pausedBy; ///< the one error that stopped the run (key refused, no money); sentence empty if none
};

} // namespace sheaf
