#include "library/named_papers.h"

#include "library/connection.h"

namespace sheaf {

using namespace Qt::StringLiterals;

Result<QList<PaperKey>> namedPapers(Connection& connection, const Selection& selection, int limit) {
    const bool anyDay = !selection.from && !selection.to;
    const QDate from = selection.from.value_or(QDate(1900, 1, 1));
    const QDate to = selection.to.value_or(QDate(9999, 12, 31));
    QList<PaperKey> found;
    for (const PaperKey paper : selection.papers) {
        if (limit >= 0 && found.size() >= limit)
            break;
        Statement statement =
            connection.prepare("SELECT 1 FROM papers p WHERE p.key = ?1 AND (?2 OR EXISTS "
                               "(SELECT 1 FROM listings WHERE paper = p.key AND day BETWEEN ?3 AND ?4))"_ba);
        if (statement.with(paper, anyDay, from, to).step())
            found += paper;
        if (const Outcome outcome = statement.outcome(); !outcome)
            return outcome.error();
    }
    return found;
}

} // namespace sheaf
