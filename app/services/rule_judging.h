#pragma once

#include "base/result.h"
#include "papers/paper.h"

#include <optional>

namespace sheaf {

class Connection;

/// Holds the papers against the reader's rules, in the transaction that stored them, and keeps what comes of
/// it. Gives those of which that is news.
Result<QList<PaperKey>> judgePapers(Connection& connection, const QList<PaperKey>& papers);

/// A step of judging the whole library again.
struct JudgedPart {
    QList<PaperKey> changed;
    int judged = 0;
    int left = 0; ///< papers still to be judged; 0 where it is done
};

/// Judges the newest papers that a change of rules has left unjudged, for some milliseconds: what else is to
/// be written need not wait long. Where it stands is kept in the library, so that a killed program goes on
/// there.
Result<JudgedPart> judgeNextPart(Connection& connection);

} // namespace sheaf
