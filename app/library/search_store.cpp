#include "library/search_store.h"

#include "library/connection.h"
#include "library/paper_keys.h"
#include "library/search_sql.h"
#include "query/query_parser.h"

namespace sheaf {

Result<QList<PaperKey>> SearchStore::keys(const Selection& selection, int limit) {
    const auto search = readQuery(selection.search, {.prefixLastWord = selection.searchAsTyped});
    if (!search)
        return search.error();
    const Sql sql = selectionSql(selection, *search, limit);
    Statement statement = m_connection.prepare(sql.text);
    for (const SqlValue& value : sql.values)
        statement.put(value);
    return keysOf(statement);
}

} // namespace sheaf
