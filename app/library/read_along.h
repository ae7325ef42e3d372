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
    bool ofEveryPaper = false; ///< then keys of a day tell how far one is from the other
};

/// Gives `take` the place of each paper that the table has, and the statement, whose column 1 is the value.
/// For many papers that come newest first: it walks to those that are near and seeks those that are far.
template <class Take>
Outcome readAlong(Connection& connection, const PaperColumn& column, const QList<PaperKey>& papers,
                  Take take) {
    constexpr PaperKey mostWalked = 6;
    const QByteArray sql = "SELECT " + column.key + ", " + column.value + " FROM " + column.table + ' ' +
                           column.key + " <= ? ORDER BY " + column.key + " DESC";
    std::optional<Statement> rows;
    bool there = false;
    for (qsizetype place = 0; place < papers.size(); ++place) {
        const PaperKey paper = papers[place];
        const bool goesOn = rows && paper < papers[place - 1];
        const bool isFar = goesOn && column.ofEveryPaper && papers[place - 1] - paper > mostWalked;
        for (int walked = 0; goesOn && !isFar && there && rows->number(0) > paper && walked < mostWalked;
             ++walked)
            there = rows->step();
        if (!goesOn || isFar || (there && rows->number(0) > paper)) {
            if (rows)
                rows->again(1, paper);
            else
                rows.emplace(connection.prepare(sql)).with(paper);
            there = rows->step();
        }
        if (const Outcome outcome = rows->outcome(); !outcome)
            return outcome;
        if (there && rows->number(0) == paper)
            take(place, *rows);
    }
    return {};
}

} // namespace sheaf
