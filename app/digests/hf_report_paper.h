#pragma once

#include "digests/digest_reader.h"

#include <optional>

namespace sheaf {

/// One paper as it was read.
struct ReportPaper {
    std::optional<DayEntry> entry;           ///< none where the paper has no id
    QString language = QStringLiteral("zh"); ///< of the labels
    QList<DigestRemark> remarks;
};

/// Reads a paper from its heading down to its rule, which is left out. `firstLine` is the heading's, from 1.
ReportPaper readReportPaper(const QList<QStringView>& lines, qsizetype firstLine);

} // namespace sheaf
