#pragma once

#include "base/result.h"
#include "query/found_papers.h"
#include "query/query.h"
#include "query/selection.h"

namespace sheaf {

class Connection;
class SelectionKeys;

/// Finds the papers of a selection.
class SearchStore {
  public:
    explicit SearchStore(Connection& connection) : m_connection(connection) {}

    /// In the selection's order and not by group, newest first among equals; papers without score or upvotes
    /// come last. A search text that cannot be read is an ErrorKind::Usage whose sentence points at the
    /// place.
    Result<QList<PaperKey>> keys(const Selection& selection, int limit = -1);

    /// The first papers, or those behind the end of an earlier page: see ArchiveService::page.
    Result<FoundPapers> page(const Selection& selection, int limit, const std::optional<PageEnd>& after = {});

    /// How many there are; atMost + 1 where they are more.
    Result<int> count(const Selection& selection, int atMost);

  private:
    Result<Query> read(const Selection& selection) const;
    Result<FoundPapers> byDate(SelectionKeys& keys, int limit, const std::optional<PageEnd>& after,
                               Grouping grouping);
    Result<FoundPapers> inOrder(const QList<PaperKey>& newest, SortOrder order, const SelectionKeys& keys);
    Result<FoundPapers> byGroup(SelectionKeys& keys, const Selection& selection, const Query& search);
    Result<FoundPapers> byLikeness(SelectionKeys& keys, const Query& search);
    Result<QList<PaperKey>> firstByIndex(SelectionKeys& keys, SortOrder order, int limit);
    Result<FoundPapers> byIndex(SelectionKeys& keys, SortOrder order, int limit,
                                const std::optional<PageEnd>& after);

    Connection& m_connection;
};

} // namespace sheaf
