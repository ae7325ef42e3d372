#pragma once

#include <QByteArray>

namespace sheaf {

/// SQL: whether the last summary job of the paper with this key failed. `key` is a column. The first part is
/// there for its index, which is as short as the failures are few.
inline QByteArray lastJobFailed(const QByteArray& key) {
    return "(EXISTS (SELECT 1 FROM jobs f WHERE f.paper = " + key +
           " AND f.state = 4) AND (SELECT j.state FROM jobs j WHERE j.paper = " + key +
           " ORDER BY j.id DESC LIMIT 1) = 4)";
}

} // namespace sheaf
