#pragma once

#include "library/connection.h"
#include "papers/paper.h"

#include <QList>
#include <QStringList>

namespace sheaf {

/// Gives `take` the place of each paper that `table` ("papers p ON …") has, and the statement, whose columns
/// from 1 on are `values`: many papers in one statement.
template <class Take>
Outcome lookUp(Connection& connection, const QByteArray& values, const QByteArray& table,
               const QList<PaperKey>& papers, Take take) {
    QStringList keys;
    keys.reserve(papers.size());
    for (const PaperKey paper : papers)
        keys += QString::number(paper);
    Statement statement = connection.prepare("SELECT j.key, " + values + " FROM json_each(?) j CROSS JOIN " +
                                             table + " AND p.key = j.value");
    statement.with(QString(u'[' + keys.join(u',') + u']'));
    while (statement.step())
        take(statement.number(0), statement);
    return statement.outcome();
}

} // namespace sheaf
