#pragma once

#include "library/connection.h"
#include "papers/paper.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace sheaf {

/// Where the values of papers stand in an order of keys.
struct PaperColumn {
    QByteArray table; ///< what stands behind FROM, with "WHERE" and, where there are conditions, "AND"
    QByteArray key;
    QByteArray value;
};

/// Gives `take` the place of each paper that the table has, and the statement, whose column 1 is the value.
/// For many papers that come newest first: it walks to those that are near and seeks those that are far.
template <class Take>
Outcome readAlong(Connection& connection, const PaperColumn& column, const QList<PaperKey>& papers,
                  Take take) {
    constexpr int mostWalked = 6;
    const QByteArray sql = "SELECT " + column.key + ", " + column.value + " FROM " + column.table + ' ' +
                           column.key + " <= ? ORDER BY " + column.key + " DESC";
    std::optional<Statement> rows;
    bool there = false;
    for (qsizetype place = 0; place < papers.size(); ++place) {
        const PaperKey paper = papers[place];
        const bool goesOn = rows && paper < papers[place - 1];
        for (int walked = 0; goesOn && there && rows->number(0) > paper && walked < mostWalked; ++walked)
            there = rows->step();
        if (!goesOn || (there && rows->number(0) > paper)) {
            rows.reset();
            rows.emplace(connection.prepare(sql));
            there = rows->with(paper).step();
        }
        if (const Outcome outcome = rows->outcome(); !outcome)
            return outcome;
        if (there && rows->number(0) == paper)
            take(place, *rows);
    }
    return {};
}

} // namespace sheaf
