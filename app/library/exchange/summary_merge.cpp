#include "library/exchange/summary_merge.h"

#include "library/connection.h"
#include "library/summary_store.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sheaf {

using namespace Qt::StringLiterals;

/// The number of the very same summary, 0 where there is none.
Result<qint64> SummaryMerge::same(PaperKey key, const QJsonObject& row) {
    QByteArray sql = "SELECT id FROM summaries WHERE paper = ?2"_ba;
    for (const ExchangeColumn& column : m_table.columns)
        if (column.name != "id" && row.contains(QLatin1String(column.name)))
            sql += " AND "_ba + column.name + " IS json_extract(?1, '$."_ba + column.name + "')"_ba;
    return m_connection.number(sql, QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)),
                               key);
}

Result<qint64> SummaryMerge::add(PaperKey key, const QJsonObject& given) {
    const auto row = m_rows.withFreeNumber(m_table, given);
    if (!row)
        return row.error();
    const Outcome inserted = m_rows.insert(m_table, *row, key);
    return inserted ? Result<qint64>(m_connection.lastRowId()) : inserted.error();
}

Result<bool> SummaryMerge::keep(PaperKey key, const QJsonObject& paper) {
    m_rows.summaries.clear();
    bool changed = false;
    for (const QJsonValue value : paper.value(u"summaries").toArray()) {
        const QJsonObject row = value.toObject();
        if (const Outcome checked = checkRow(m_table, row); !checked)
            return checked.error();
        auto number = same(key, row);
        if (number && *number == 0) {
            number = add(key, row);
            changed = true;
        }
        if (!number)
            return number.error();
        m_rows.summaries.insert(row.value(u"id").toInteger(), *number);
    }
    return changed;
}

Result<bool> SummaryMerge::chooseCurrent(PaperKey key, const QJsonObject& paper) {
    const qint64 theirs = m_rows.summaries.value(paper.value(u"summary").toInteger(), 0);
    if (theirs == 0)
        return false;
    // Of two made at the same time, the one whose text sorts behind: so every library chooses the same.
    const auto newest = m_connection.number(
        "SELECT x.id FROM summaries x WHERE x.id IN (?2, (SELECT summary FROM papers WHERE key = ?1)) "
        "ORDER BY ifnull(x.made, -1) DESC, x.tldr DESC, x.engine DESC, x.model DESC, x.sections DESC, "
        "x.id = ?2 LIMIT 1"_ba,
        key, theirs);
    if (!newest || *newest != theirs)
        return newest ? Result<bool>(false) : newest.error();
    const auto current = m_connection.number("SELECT summary FROM papers WHERE key = ?"_ba, key);
    if (!current || *current == theirs)
        return current ? Result<bool>(false) : current.error();
    const Outcome set = SummaryStore(m_connection).setCurrent(key, theirs);
    return set ? Result<bool>(true) : set.error();
}

} // namespace sheaf
