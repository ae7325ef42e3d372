#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

namespace sheaf {

class Connection;

/// What makes a library of the version before one of this version.
struct Migration {
    int version = 0;
    QByteArray sql;
};

/// All of them in order; the first makes an empty file a library. A released one is never changed.
QList<Migration> libraryMigrations();

/// What marks a file as a Sheaf library ("Shea"; SQLite's application_id).
inline constexpr quint32 libraryApplicationId = 0x53686561;

/// Brings a library up to the newest version, each step in a transaction of its own. A library newer than the
/// newest migration is an error, and left alone.
Outcome migrate(Connection& connection, const QList<Migration>& migrations);

} // namespace sheaf
