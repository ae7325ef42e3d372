#pragma once

#include "papers/paper.h"

#include <QDate>

namespace sheaf {

/// What a version of a paper says of itself.
struct VersionText {
    int version = 0;
    QString title;
    QString abstract;
    QString comment;

    bool operator==(const VersionText&) const = default;
};

/// That there is a newer version of a paper than one that the library knew.
/// A paper that was read and then updated stays read: the reader knows it, and would lose the count of what
/// is really new if every replacement came back as unread. It is marked instead, until it is opened again.
struct PaperUpdate {
    VersionText before; ///< the version that the reader knows; where nothing is unseen, the last one before
    VersionText now;
    QDate day;           ///< on which the newer one was listed; invalid where not known
    bool unseen = false; ///< the reader had marked the paper before, and has not opened it since

    bool operator==(const PaperUpdate&) const = default;
};

} // namespace sheaf
