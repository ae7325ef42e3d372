#pragma once

#include <QString>

namespace sheaf {

/// A line of a library's export that was left out, and why.
struct BadLine {
    qint64 number = 0; ///< from 1
    QString reason;

    bool operator==(const BadLine&) const = default;
};

} // namespace sheaf
