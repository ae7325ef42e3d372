#pragma once

#include "digests/digest_reader.h"

#include <optional>

namespace sheaf {

/// One paper as it was read.
struct BriefPaper {
    std::optional<DayEntry> entry; ///< none where the paper has no id
    int number = 0;
    QList<DigestRemark> remarks;
};

/// Reads a paper from its heading down to its rule, which is left out. `firstLine` is the heading's, from 1.
BriefPaper readBriefPaper(const QList<QStringView>& lines, qsizetype firstLine);

} // namespace sheaf
