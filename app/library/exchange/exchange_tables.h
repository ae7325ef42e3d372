#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace sheaf {

class Connection;

/// What an export holds of a library.
enum class ExchangeScope {
    Everything, ///< all but what is made anew from the rest or fetched again
    Changes,    ///< what the reader's machines tell each other
};

/// A column as an export writes it.
struct ExchangeColumn {
    enum class Type { Whole, Real, Text };
    enum class Names { Nothing, Summary, Tag, Rule }; ///< what a number in it stands for

    QByteArray name;
    Type type = Type::Text;
    bool needed = false; ///< a row cannot do without
    Names names = Names::Nothing;
};

/// A table as an export writes it: as lines of its own, or inside the lines of the papers it belongs to.
struct ExchangeTable {
    QByteArray name;
    QList<ExchangeColumn> columns; ///< without the paper's
    QByteArray paper;              ///< the column that names the paper; empty where none does
    QList<QByteArray> parentKeys;  ///< columns that must be found in `parent`, by the same names there
    QByteArray parent;
    bool hasBytes = false; ///< which JSON has no place for: made anew, or fetched again

    /// The columns as one JSON object: "json_object('day', x.day, …)", of the table as "x".
    QByteArray object() const;

    const ExchangeColumn* column(const QString& name) const;
};

/// The tables that go into an export, read from the schema, so that none is forgotten.
struct ExchangeTables {
    ExchangeTable papers;
    QList<ExchangeTable> ofPapers;  ///< in the order in which they can be written again
    QList<ExchangeTable> ofLibrary; ///< likewise

    static Result<ExchangeTables> of(Connection& connection, ExchangeScope scope);

    /// Null where there is no such table among those of papers.
    const ExchangeTable* ofPaper(const QByteArray& name) const;
};

/// Tables that no export holds: made anew from the rest, fetched again, or about this machine alone.
const QList<QByteArray>& tablesNotExchanged();

} // namespace sheaf
