#include "library/exchange/exchange_tables.h"

#include "library/connection.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Of the library as a whole, those before which others speak of first.
const QList<QByteArray> libraryTables = {
    "shared_changes"_ba, "tags"_ba,       "tag_aliases"_ba,      "rules"_ba,
    "saved_searches"_ba, "fetches"_ba,    "category_fetches"_ba, "digests"_ba,
    "imports"_ba,        "spending"_ba,   "paused_engines"_ba,   "publications"_ba,
    "notices"_ba,        "daily_runs"_ba, "feed_windows"_ba,     "rule_judging"_ba};
const QList<QByteArray> sharedTables = {"shared_changes"_ba, "tag_aliases"_ba, "rules"_ba,
                                        "saved_searches"_ba};

/// What of papers the reader's machines tell each other.
const QList<QByteArray> toldTables = {"summaries"_ba,      "reading"_ba,      "shown_anyway"_ba,
                                      "paper_tags"_ba,     "mark_changes"_ba, "note_versions"_ba,
                                      "note_seen"_ba,      "listings"_ba,     "paper_aliases"_ba,
                                      "paper_versions"_ba, "verdicts"_ba};

ExchangeColumn::Names namesOf(const QByteArray& parent) {
    using Names = ExchangeColumn::Names;
    return parent == "summaries" ? Names::Summary
           : parent == "tags"    ? Names::Tag
           : parent == "rules"   ? Names::Rule
                                 : Names::Nothing;
}

ExchangeColumn::Type typeOf(const QString& declared) {
    return declared == u"INTEGER" ? ExchangeColumn::Type::Whole
           : declared == u"REAL"  ? ExchangeColumn::Type::Real
                                  : ExchangeColumn::Type::Text;
}

Outcome readColumns(Connection& connection, ExchangeTable& table) {
    Statement columns = connection.prepare(
        "SELECT name, type, \"notnull\" AND dflt_value IS NULL FROM pragma_table_info(?)"_ba);
    columns.with(QString::fromLatin1(table.name));
    while (columns.step()) {
        table.columns += ExchangeColumn{
            .name = columns.text(0).toLatin1(), .type = typeOf(columns.text(1)), .needed = columns.flag(2)};
        table.hasBytes = table.hasBytes || columns.text(1) == u"BLOB";
    }
    return columns.outcome();
}

Outcome readReferences(Connection& connection, ExchangeTable& table) {
    Statement references =
        connection.prepare("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?) ORDER BY id, seq"_ba);
    references.with(QString::fromLatin1(table.name));
    while (references.step()) {
        const QByteArray from = references.text(0).toLatin1();
        const QByteArray parent = references.text(1).toLatin1();
        if (parent == "papers") {
            table.paper = from;
            table.columns.removeIf([&](const ExchangeColumn& column) { return column.name == from; });
            continue;
        }
        const auto names = namesOf(parent);
        for (ExchangeColumn& column : table.columns)
            if (column.name == from)
                column.names = names;
        if (names == ExchangeColumn::Names::Nothing) {
            table.parentKeys += from;
            table.parent = parent;
        }
    }
    return references.outcome();
}

Result<ExchangeTable> readTable(Connection& connection, const QByteArray& name) {
    ExchangeTable table;
    table.name = name;
    if (const Outcome read = readColumns(connection, table); !read)
        return read.error();
    if (const Outcome read = readReferences(connection, table); !read)
        return read.error();
    // It is kept when the summary is gone, and so refers to nothing.
    if (name == "verdicts")
        for (ExchangeColumn& column : table.columns)
            if (column.name == "summary")
                column.names = ExchangeColumn::Names::Summary;
    return table;
}

Result<QList<QByteArray>> namesOfTables(Connection& connection) {
    Statement tables =
        connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' "
                           "AND name NOT LIKE 'sqlite_%' ORDER BY rowid"_ba);
    QList<QByteArray> names;
    while (tables.step())
        names += tables.text(0).toLatin1();
    const Outcome outcome = tables.outcome();
    return outcome ? Result<QList<QByteArray>>(names) : outcome.error();
}

} // namespace

const QList<QByteArray>& tablesNotExchanged() {
    static const QList<QByteArray> tables = {"totals"_ba,        "category_counts"_ba,  "source_counts"_ba,
                                             "paper_sources"_ba, "paper_categories"_ba, "papers_elsewhere"_ba,
                                             "full_texts"_ba,    "figures"_ba,          "snapshot_imports"_ba,
                                             "reservations"_ba,  "unsent_papers"_ba,    "machines_read"_ba,
                                             "this_machine"_ba};
    return tables;
}

QByteArray ExchangeTable::object() const {
    QByteArrayList pairs;
    for (const ExchangeColumn& column : columns) {
        QByteArray value = "x."_ba + column.name;
        if (column.names == ExchangeColumn::Names::Tag)
            value = "(SELECT coalesce(reader_name, name) FROM tags WHERE id = "_ba + value + ')';
        else if (column.names == ExchangeColumn::Names::Rule)
            value = "(SELECT name FROM rules WHERE id = "_ba + value + ')';
        pairs += '\'' + column.name + "', "_ba + value;
    }
    return "json_object("_ba + pairs.join(", ") + ')';
}

Result<ExchangeTables> ExchangeTables::of(Connection& connection, ExchangeScope scope) {
    const auto names = namesOfTables(connection);
    if (!names)
        return names.error();
    const bool isAll = scope == ExchangeScope::Everything;
    ExchangeTables tables;
    for (const QByteArray& name : *names) {
        if (tablesNotExchanged().contains(name))
            continue;
        const auto table = readTable(connection, name);
        if (!table)
            return table.error();
        if (name == "papers")
            tables.papers = *table;
        else if (!table->paper.isEmpty() && !table->hasBytes && (isAll || toldTables.contains(name)))
            tables.ofPapers += *table;
    }
    for (const QByteArray& name : isAll ? libraryTables : sharedTables) {
        const auto table = readTable(connection, name);
        if (!table)
            return table.error();
        tables.ofLibrary += *table;
    }
    return tables;
}

const ExchangeColumn* ExchangeTable::column(const QString& wanted) const {
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const ExchangeColumn& column) {
        return QLatin1String(column.name) == wanted;
    });
    return found == columns.end() ? nullptr : &*found;
}

const ExchangeTable* ExchangeTables::ofPaper(const QByteArray& name) const {
    const auto found = std::find_if(ofPapers.begin(), ofPapers.end(),
                                    [&](const ExchangeTable& table) { return table.name == name; });
    return found == ofPapers.end() ? nullptr : &*found;
}

} // namespace sheaf
