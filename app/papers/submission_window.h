#pragma once

#include <QDateTime>

namespace sheaf {

/// Which submissions one arXiv mailing covers: from the previous deadline (included) to its own (excluded),
/// and when it is announced. All UTC.
struct SubmissionWindow {
    QDateTime from;
    QDateTime to;
    QDateTime announced;

    bool operator==(const SubmissionWindow&) const = default;
};

} // namespace sheaf
