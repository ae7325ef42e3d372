#include "library/exchange/exchange_reader.h"

#include "library/connection.h"
#include "library/exchange/machine_store.h"
#include "papers/tag_key.h"

#include <QCoreApplication>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// About the machine that wrote them, unless this library is the one that was written.
const QList<QByteArray> ownTables = {"paused_engines"_ba, "daily_runs"_ba, "feed_windows"_ba,
                                     "rule_judging"_ba};
const QList<QByteArray> newestWins = {"fetches"_ba, "category_fetches"_ba, "publications"_ba, "notices"_ba};

QByteArray assignments(const ExchangeTable& table, const QByteArray& form) {
    QByteArrayList all;
    for (const ExchangeColumn& column : table.columns)
        all += column.name + " = "_ba + QByteArray(form).replace("COLUMN", column.name);
    return all.join(", ");
}

/// What becomes of a row that is here already.
QByteArray onConflict(const ExchangeTable& table) {
    if (newestWins.contains(table.name))
        return "DO UPDATE SET "_ba + assignments(table, "excluded.COLUMN"_ba) + " WHERE excluded.at > "_ba +
               table.name + ".at"_ba + (table.name == "fetches" ? " AND excluded.error = ''"_ba : ""_ba);
    // Of one day on two machines, or of one machine and its own earlier export: never the sum of both.
    if (table.name == "spending")
        return "DO UPDATE SET "_ba + assignments(table, "max(COLUMN, excluded.COLUMN)"_ba);
    return "DO NOTHING"_ba;
}

} // namespace

ExchangeReader::ExchangeReader(Connection& connection, ExchangeTables tables, bool isFresh,
                               ExchangeScope contents)
    : m_connection(connection), m_tables(std::move(tables)), m_isFresh(isFresh),
      m_judges(!isFresh || contents == ExchangeScope::Changes), m_rows(connection), m_shared(connection),
      m_papers(connection, m_tables) {}

Result<std::unique_ptr<ExchangeReader>> ExchangeReader::of(Connection& connection, ExchangeScope contents) {
    auto tables = ExchangeTables::of(connection, ExchangeScope::Everything);
    if (!tables)
        return tables.error();
    const auto held = connection.number("SELECT EXISTS (SELECT 1 FROM papers) OR "
                                        "EXISTS (SELECT 1 FROM rules) OR EXISTS (SELECT 1 FROM tags)"_ba);
    if (!held)
        return held.error();
    return std::unique_ptr<ExchangeReader>(
        new ExchangeReader(connection, std::move(*tables), *held == 0, contents));
}

Result<TakenLines> ExchangeReader::take(const QList<ExchangeLine>& lines, bool isLast) {
    TakenLines taken;
    MachineStore machine(m_connection);
    // A paper's rows are written before it is, see PaperExchange.
    if (const Outcome deferred = m_connection.script("PRAGMA defer_foreign_keys = ON"_ba); !deferred)
        return deferred.error();
    if (const Outcome quiet = machine.setRecording(false); !quiet)
        return quiet.error();
    if (const Outcome all = takeAll(lines, isLast, taken); !all)
        return all.error();
    if (const Outcome loud = machine.setRecording(true); !loud)
        return loud.error();
    return taken;
}

Outcome ExchangeReader::takeAll(const QList<ExchangeLine>& lines, bool isLast, TakenLines& taken) {
    for (const ExchangeLine& line : lines)
        if (const Outcome one = takeOne(line, taken); !one)
            return one;
    const Outcome shared = isLast ? mergeShared(taken) : Outcome();
    return shared ? m_papers.finish() : shared;
}

Outcome ExchangeReader::takeOne(const ExchangeLine& line, TakenLines& taken) {
    const QString name = line.object.isEmpty() ? QString() : line.object.constBegin().key();
    const bool isShared = name == u"tags" || SharedMerge::takes(name.toLatin1());
    if (const Outcome merged = isShared ? Outcome() : mergeShared(taken); !merged)
        return merged;
    if (const Outcome saved = m_connection.script("SAVEPOINT line"_ba); !saved)
        return saved;
    const Outcome known = takeKnown(line, taken);
    if (!known && known.error().kind != ErrorKind::Malformed)
        return known;
    if (!known) {
        taken.bad += BadLine{line.number, known.error().sentence};
        if (const Outcome undone = m_connection.script("ROLLBACK TO line"_ba); !undone)
            return undone;
    }
    return m_connection.script("RELEASE line"_ba);
}

Outcome ExchangeReader::takeKnown(const ExchangeLine& line, TakenLines& taken) {
    if (line.object.size() != 1 || !line.object.constBegin().value().isObject())
        return badLine(Words::tr("it is not one object with a name"));
    const QString name = line.object.constBegin().key();
    const QJsonObject value = line.object.constBegin().value().toObject();
    if (name == u"paper")
        return takePaper(value, taken);
    const auto table =
        std::find_if(m_tables.ofLibrary.begin(), m_tables.ofLibrary.end(),
                     [&](const ExchangeTable& one) { return QLatin1String(one.name) == name; });
    if (table == m_tables.ofLibrary.end())
        return badLine(Words::tr("“%1” is not known").arg(name));
    return SharedMerge::takes(table->name) ? m_shared.collect(*table, value, line.number)
                                           : takeRow(*table, value);
}

Outcome ExchangeReader::mergeShared(TakenLines& taken) {
    const auto merged = m_shared.merge(m_rows, m_judges);
    if (!merged)
        return merged.error();
    taken.sharedChanged = taken.sharedChanged || merged->changed;
    taken.bad += merged->bad;
    return {};
}

Outcome ExchangeReader::takePaper(const QJsonObject& paper, TakenLines& taken) {
    m_isInPapers = true;
    const auto one = m_papers.take(paper);
    if (!one)
        return one.error();
    ++taken.papers;
    taken.added += one->isNew ? 1 : 0;
    if (one->changed)
        taken.changed += one->key;
    return {};
}

Outcome ExchangeReader::takeRow(const ExchangeTable& table, const QJsonObject& row) {
    if (table.name == "tags")
        return takeTag(table, row);
    if (ownTables.contains(table.name) && !m_isFresh)
        return checkRow(table, row);
    return m_rows.insert(table, row, {}, onConflict(table));
}

/// Papers are counted as they come. What a tag is called here stays.
Outcome ExchangeReader::takeTag(const ExchangeTable& table, const QJsonObject& given) {
    if (const Outcome checked = checkRow(table, given); !checked)
        return checked;
    const QString key = given.value(u"folded").toString();
    const QString readerName = given.value(u"reader_name").toString();
    if (key.isEmpty() || tagKey(given.value(u"name").toString()) != key ||
        (!readerName.isEmpty() && tagKey(readerName) != key))
        return badLine(Words::tr("the tag “%1” cannot be read").arg(given.value(u"name").toString()));
    const auto known = m_connection.number("SELECT count(*) FROM tag_keys WHERE key = ?"_ba, key);
    if (!known || *known > 0)
        return known ? Outcome() : known.error();
    auto row = m_rows.withFreeNumber(table, given);
    if (!row)
        return row.error();
    row->remove(u"papers"_s);
    return m_rows.insert(table, *row);
}

} // namespace sheaf
