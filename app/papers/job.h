#pragma once

#include "papers/paper.h"

namespace sheaf {

/// How far a paper is on its way to a summary.
enum class JobState { None, Queued, Running, Done, Failed };

/// A paper that waits for a summary by an engine.
struct Job {
    qint64 id = 0;
    PaperKey paper = 0;
    QString engine;
    QString language;
    int attempts = 0; ///< how often it was begun, this time included
};

} // namespace sheaf
