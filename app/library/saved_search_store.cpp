#include "library/saved_search_store.h"

#include "library/connection.h"

#include <QCoreApplication>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SavedSearches)
};

Result<QList<SavedSearch>> searchesOf(Statement statement) {
    QList<SavedSearch> searches;
    while (statement.step())
        searches += SavedSearch{statement.number(0), statement.text(1), statement.text(2)};
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QList<SavedSearch>>(searches) : outcome.error();
}

} // namespace

Result<QList<SavedSearch>> SavedSearchStore::all() {
    return searchesOf(
        m_connection.prepare("SELECT id, name, search FROM saved_searches ORDER BY position, id"_ba));
}

Result<SavedSearch> SavedSearchStore::named(const QString& name) {
    Statement statement =
        m_connection.prepare("SELECT id, name, search FROM saved_searches WHERE name = ?"_ba);
    statement.with(name.simplified());
    const auto found = searchesOf(std::move(statement));
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{ErrorKind::NotFound, Words::tr("There is no saved search “%1”.").arg(name.simplified())};
    return found->first();
}

Outcome SavedSearchStore::checkName(const QString& name, qint64 id) {
    if (name.isEmpty())
        return Error{ErrorKind::Usage, Words::tr("A saved search needs a name.")};
    const auto known = named(name);
    if (known && known->id != id)
        return Error{ErrorKind::Usage,
                     Words::tr("Another saved search is named “%1”; choose another name.").arg(known->name)};
    return known || known.error().kind == ErrorKind::NotFound ? Outcome() : known.error();
}

Result<qint64> SavedSearchStore::add(const QString& name, const QString& search, const QDateTime& at) {
    if (const Outcome fits = checkName(name.simplified(), 0); !fits)
        return fits.error();
    const Outcome added =
        m_connection.run("INSERT INTO saved_searches (name, search, position, changed) "
                         "VALUES (?, ?, (SELECT ifnull(max(position), -1) + 1 FROM saved_searches), ?)"_ba,
                         name.simplified(), search.trimmed(), at);
    return added ? Result<qint64>(m_connection.lastRowId()) : added.error();
}

Outcome SavedSearchStore::rename(qint64 id, const QString& name, const QDateTime& at) {
    const Outcome fits = checkName(name.simplified(), id);
    return fits ? m_connection.run("UPDATE saved_searches SET name = ?, changed = ? WHERE id = ?"_ba,
                                   name.simplified(), at, id)
                : fits;
}

Outcome SavedSearchStore::remove(qint64 id) {
    return m_connection.run("DELETE FROM saved_searches WHERE id = ?"_ba, id);
}

Outcome SavedSearchStore::setOrder(const QList<qint64>& ids, const QDateTime& at) {
    Outcome outcome = m_connection.run("UPDATE saved_searches SET position = position + ?"_ba, ids.size());
    for (qsizetype position = 0; outcome && position < ids.size(); ++position)
        outcome = m_connection.run("UPDATE saved_searches SET position = ?, changed = ? WHERE id = ?"_ba,
                                   position, at, ids[position]);
    return outcome;
}

} // namespace sheaf
