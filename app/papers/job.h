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
    QString form = QStringLiteral("summary"); ///< what the summary is to hold, see summary_form.h
    bool fullText = false;                    ///< the reader asked that the full text be read
    int attempts = 0;                         ///< how often it was begun, this time included
    int deferrals = 0; ///< attempts of this run that did not count: the engine was busy, or not there
};

} // namespace sheaf
