#pragma once

#include <QDateTime>
#include <QString>

namespace sheaf {

/// That the reader found a summary wrong.
struct Verdict {
    QString reason; ///< the reader's words; may be empty
    QDateTime at;   ///< UTC

    bool operator==(const Verdict&) const = default;
};

/// How often an engine, by one model and prompt, was found wrong.
struct VerdictCount {
    QString engine;
    QString model;
    QString promptVersion; ///< empty for extracted summaries
    int summaries = 0;     ///< that the library holds now
    int wrong = 0;         ///< ever marked and not taken back

    bool operator==(const VerdictCount&) const = default;
};

} // namespace sheaf
