#pragma once

#include "digests/digest_reader.h"

#include <optional>

namespace sheaf {

/// One paper as it was read.
struct HfPaper {
    std::optional<DayEntry> entry; ///< none where the paper has no id
    int number = 0;
    bool hasNumerals = false;
    QString language = QStringLiteral("vi"); ///< of the labels
    QList<DigestRemark> remarks;
};

/// Reads a paper from its heading down to its table of links. `firstLine` is the heading's, from 1.
HfPaper readHfPaper(const QList<QStringView>& lines, qsizetype firstLine);

} // namespace sheaf
