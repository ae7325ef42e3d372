#pragma once

#include <QList>
#include <QString>

namespace sheaf::test {

struct NamedSearch {
    QString group;
    QString text; ///< the search language
};

/// The searches of search_queries.txt.
QList<NamedSearch> benchmarkSearches();

} // namespace sheaf::test
