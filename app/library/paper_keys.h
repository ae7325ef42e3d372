#pragma once

#include "library/statement.h"
#include "papers/paper.h"

#include <QList>

namespace sheaf {

/// The papers in a statement's rows, whose first column is their key.
inline Result<QList<PaperKey>> keysOf(Statement& statement) {
    QList<PaperKey> keys;
    while (statement.step())
        keys += statement.number(0);
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QList<PaperKey>>(keys) : outcome.error();
}

/// The key for a new paper of that date, after those of the same one.
Result<PaperKey> nextKey(Connection& connection, QDate date);

} // namespace sheaf
