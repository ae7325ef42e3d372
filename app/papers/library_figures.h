#pragma once

#include <QDate>

namespace sheaf {

/// What a library, or a copy of one, holds.
struct LibraryContents {
    int version = 0; ///< of its schema
    qint64 papers = 0;
    qint64 starred = 0;
    qint64 notes = 0;
    qint64 summaries = 0;
    QDate newestDay; ///< invalid where no paper was listed

    bool operator==(const LibraryContents&) const = default;
};

/// What compacting a library needs and would give, in bytes.
struct VacuumOutlook {
    qint64 bytes = 0;  ///< of the library's file
    qint64 unused = 0; ///< of those that hold nothing, at least: pages that are half empty come on top
    qint64 needed = 0; ///< free on the disk while it runs
    qint64 free = 0;   ///< on the disk now
};

} // namespace sheaf
