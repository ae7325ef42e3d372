#pragma once

#include "base/result.h"
#include "query/found_papers.h"
#include "query/selection.h"

namespace sheaf {

class Connection;

/// Papers by group, and how many stand in each.
struct GroupedPapers {
    QList<PaperKey> keys;
    QList<PaperGroup> groups;
};

/// Puts papers together that belong together; within a group they keep their order. Days and scores go down,
/// the largest categories and tags come first, and those without any last.
Result<GroupedPapers> grouped(Connection& connection, Grouping grouping, const QList<PaperKey>& papers);

/// The days of papers that come newest first, which stand together as they are.
QList<PaperGroup> daysOf(const QList<PaperKey>& papers);

} // namespace sheaf
