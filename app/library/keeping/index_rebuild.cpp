#include "library/keeping/index_rebuild.h"

#include "library/connection.h"
#include "library/new_words.h"

namespace sheaf {

using namespace Qt::StringLiterals;

Result<bool> IndexRebuild::isUnderWay() {
    const auto rows = m_connection.number("SELECT count(*) FROM search_rebuild"_ba);
    return rows ? Result<bool>(*rows > 0) : rows.error();
}

Outcome IndexRebuild::begin() {
    const auto underWay = isUnderWay();
    if (!underWay)
        return underWay.error();
    if (*underWay)
        return {};
    return m_connection.script("INSERT INTO search (search) VALUES ('delete-all'); "
                               "INSERT INTO search_rebuild VALUES (1)"_ba);
}

Result<qint64> IndexRebuild::missing() {
    return m_connection.number(
        "SELECT (SELECT count(*) FROM papers) - (SELECT count(*) FROM search_docsize)"_ba);
}

Result<std::optional<PaperKey>> IndexRebuild::step(PaperKey after, int papers) {
    Statement missing =
        m_connection.prepare("SELECT key FROM papers WHERE key > ? AND NOT EXISTS "
                             "(SELECT 1 FROM search_docsize WHERE id = key) ORDER BY key LIMIT ?"_ba);
    NewWords words(m_connection);
    std::optional<PaperKey> last;
    missing.with(after, papers);
    while (missing.step()) {
        last = missing.number(0);
        words.add(*last);
    }
    if (const Outcome read = missing.outcome(); !read)
        return read.error();
    const Outcome written = words.write();
    return written ? Result<std::optional<PaperKey>>(last) : written.error();
}

Outcome IndexRebuild::end() { return m_connection.run("DELETE FROM search_rebuild"_ba); }

} // namespace sheaf
