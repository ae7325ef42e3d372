#pragma once

#include <QString>

namespace sheaf {

/// A search that the reader keeps.
struct SavedSearch {
    qint64 id = 0;
    QString name;
    QString search; ///< the search language (query/query_parser.h)

    bool operator==(const SavedSearch&) const = default;
};

} // namespace sheaf
