#include "library/migrations.h"

#include "library/connection.h"
#include "library/library_file.h"

#include <QFile>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

Migration fromResource(int version) {
    QFile file(u":/library/%1.sql"_s.arg(version));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program was built without its database schema");
    return {version, file.readAll()};
}

/// Another process may have done the step while this one waited for its turn: look again inside the
/// transaction.
Outcome applyIfNeeded(Connection& connection, const Migration& migration) {
    const auto version = connection.number("PRAGMA user_version"_ba);
    if (!version)
        return version.error();
    if (*version >= migration.version)
        return {};
    if (const Outcome applied = connection.script(migration.sql); !applied)
        return applied;
    return connection.script("PRAGMA user_version = "_ba + QByteArray::number(migration.version) +
                             "; PRAGMA application_id = "_ba + QByteArray::number(libraryApplicationId));
}

Outcome step(Connection& connection, const Migration& migration) {
    if (const Outcome begun = connection.begin(); !begun)
        return begun;
    const Outcome applied = applyIfNeeded(connection, migration);
    const Outcome ended = connection.end(applied.ok());
    return applied ? ended : applied;
}

} // namespace

QList<Migration> libraryMigrations() {
    return {fromResource(1), fromResource(2), fromResource(3), fromResource(4),
            fromResource(5), fromResource(6), fromResource(7)};
}

Outcome migrate(Connection& connection, const QList<Migration>& migrations) {
    const auto version = connection.number("PRAGMA user_version"_ba);
    if (!version)
        return version.error();
    if (*version > migrations.last().version)
        return newerLibraryError(connection.path());
    for (const Migration& migration : migrations) {
        if (migration.version <= *version)
            continue;
        if (const Outcome done = step(connection, migration); !done)
            return done;
    }
    return {};
}

} // namespace sheaf
