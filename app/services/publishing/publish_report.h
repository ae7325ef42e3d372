#pragma once

#include "papers/publication_record.h"

#include <QList>
#include <QStringList>

#include <algorithm>

namespace sheaf {

/// What is to be published.
struct PublishRequest {
    QList<QDate> days;
    QStringList targets = {}; ///< their names; empty for all that are enabled
    bool again = false;       ///< also what is published already, or may be
    bool dryRun = false;      ///< only tells what would be done
};

enum class PublishResult {
    Published,
    Updated,   ///< it was there, and has changed
    Unchanged, ///< it is there already
    Nothing,   ///< no paper of the day passes the target's filter
    Waiting,   ///< papers or summaries are missing
    Later,     ///< it failed a while ago; its pause is not over
    Failed,
    Uncertain, ///< it may have arrived
    UnderWay,  ///< another process is at it
    Would,     ///< of a dry run
};

/// What became of one day and target.
struct PublishLine {
    QDate day;
    QString target;
    PublishResult result = PublishResult::Nothing;
    int papers = 0;
    QString place = {};    ///< where it is: a file, an address, who got it
    QString sentence = {}; ///< what is wrong, or what it waits for
};

struct PublishReport {
    QList<PublishLine> lines; ///< by day, then target
    bool cancelled = false;

    int count(PublishResult result) const {
        return int(std::count_if(lines.begin(), lines.end(),
                                 [result](const PublishLine& line) { return line.result == result; }));
    }
};

} // namespace sheaf
