#include "library/exchange/exchange_rows.h"

#include "library/connection.h"
#include "library/tag_store.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <sqlite3.h>

#include <cmath>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr double mostExact = 9007199254740992.0; // 2^53: the whole numbers that JSON carries

bool isOfType(const QJsonValue& value, ExchangeColumn::Type type) {
    switch (type) {
    case ExchangeColumn::Type::Whole:
        return value.isBool() || (value.isDouble() && std::abs(value.toDouble()) < mostExact &&
                                  std::floor(value.toDouble()) == value.toDouble());
    case ExchangeColumn::Type::Real: return value.isDouble();
    case ExchangeColumn::Type::Text: return value.isString();
    }
    return false;
}

/// What a column holds in a file: names stand for numbers of tags and rules.
ExchangeColumn::Type writtenType(const ExchangeColumn& column) {
    using Names = ExchangeColumn::Names;
    return column.names == Names::Tag || column.names == Names::Rule ? ExchangeColumn::Type::Text
                                                                     : column.type;
}

bool isNothing(const QJsonValue& value) { return value.isUndefined() || value.isNull(); }

} // namespace

Error badLine(const QString& sentence) { return {ErrorKind::Malformed, sentence}; }

Outcome checkRow(const ExchangeTable& table, const QJsonObject& row) {
    const QString name = QString::fromLatin1(table.name);
    for (auto member = row.begin(); member != row.end(); ++member) {
        const ExchangeColumn* column = table.column(member.key());
        if (!column)
            return badLine(Words::tr("“%1” is not known in “%2”").arg(member.key(), name));
        if (!isNothing(member.value()) && !isOfType(member.value(), writtenType(*column)))
            return badLine(Words::tr("“%1” in “%2” is not of the right kind").arg(member.key(), name));
    }
    for (const ExchangeColumn& column : table.columns)
        if (column.needed && isNothing(row.value(QLatin1String(column.name))))
            return badLine(Words::tr("“%1” is missing in “%2”").arg(QString::fromLatin1(column.name), name));
    return {};
}

Result<QJsonValue> ExchangeRows::resolved(const ExchangeColumn& column, const QJsonObject& row) {
    using Names = ExchangeColumn::Names;
    const QJsonValue value = row.value(QLatin1String(column.name));
    if (column.names == Names::Nothing || isNothing(value))
        return value;
    if (column.names == Names::Summary) {
        const auto here = summaries.constFind(value.toInteger());
        return here == summaries.constEnd() ? (column.needed ? value : QJsonValue()) : QJsonValue(*here);
    }
    if (column.names == Names::Tag) {
        const bool isReaders = row.value(u"by_reader").toInteger() != 0;
        const auto tag =
            TagStore(m_connection)
                .number(value.toString(), isReaders ? TagStore::By::Reader : TagStore::By::Summary);
        if (!tag)
            return tag.error();
        return *tag ? Result<QJsonValue>(QJsonValue(**tag)) : badLine(Words::tr("a tag has no name"));
    }
    const auto rule = m_connection.number("SELECT id FROM rules WHERE name = ?"_ba, value.toString());
    if (!rule)
        return rule.error();
    return *rule != 0 ? Result<QJsonValue>(QJsonValue(*rule))
                      : badLine(Words::tr("there is no rule “%1”").arg(value.toString()));
}

Outcome ExchangeRows::resolve(const ExchangeTable& table, QJsonObject& row) {
    for (const ExchangeColumn& column : table.columns) {
        const QLatin1String name(column.name);
        if (column.names == ExchangeColumn::Names::Nothing || !row.contains(name))
            continue;
        const auto value = resolved(column, row);
        if (!value)
            return value.error();
        row.insert(name, *value);
    }
    return {};
}

Outcome ExchangeRows::checkParent(const ExchangeTable& table, const QByteArray& json) {
    if (table.parentKeys.isEmpty())
        return {};
    QByteArrayList same;
    for (const QByteArray& key : table.parentKeys)
        same += key + " = json_extract(?1, '$."_ba + key + "')"_ba;
    const auto found =
        m_connection.number("SELECT count(*) FROM "_ba + table.parent + " WHERE "_ba + same.join(" AND "),
                            QString::fromUtf8(json));
    if (!found)
        return found.error();
    return *found > 0
               ? Outcome()
               : badLine(Words::tr("what “%1” belongs to is missing").arg(QString::fromLatin1(table.name)));
}

Outcome ExchangeRows::insert(const ExchangeTable& table, const QJsonObject& given,
                             std::optional<PaperKey> paper, const QByteArray& conflict) {
    if (const Outcome checked = checkRow(table, given); !checked)
        return checked;
    QJsonObject row = given;
    if (const Outcome named = resolve(table, row); !named)
        return named;
    const QByteArray json = QJsonDocument(row).toJson(QJsonDocument::Compact);
    if (const Outcome belongs = checkParent(table, json); !belongs)
        return belongs;
    QByteArrayList columns;
    QByteArrayList values;
    for (const ExchangeColumn& column : table.columns) {
        if (isNothing(row.value(QLatin1String(column.name))))
            continue;
        columns += column.name;
        values += "json_extract(?1, '$."_ba + column.name + "')"_ba;
    }
    if (paper) {
        columns += table.paper;
        values += "?2"_ba;
    }
    Statement insertion =
        m_connection.prepare("INSERT INTO "_ba + table.name + " ("_ba + columns.join(", ") + ") SELECT "_ba +
                             values.join(", ") + " WHERE true ON CONFLICT "_ba + conflict);
    insertion.with(QString::fromUtf8(json));
    if (paper)
        insertion.with(*paper);
    const Outcome inserted = insertion.run();
    if (!inserted && (sqlite3_errcode(m_connection.handle()) & 0xFF) == SQLITE_CONSTRAINT)
        return Error{ErrorKind::Malformed,
                     Words::tr("“%1” does not fit").arg(QString::fromLatin1(table.name)),
                     inserted.error().details};
    return inserted;
}

Result<QJsonObject> ExchangeRows::withFreeNumber(const ExchangeTable& table, QJsonObject row) {
    const ExchangeColumn* id = table.column(u"id"_s);
    if (!id || id->type != ExchangeColumn::Type::Whole || !row.contains(u"id"))
        return row;
    const qint64 number = row.value(u"id").toInteger();
    const auto taken =
        m_connection.number("SELECT count(*) FROM "_ba + table.name + " WHERE id = ?"_ba, number);
    if (!taken)
        return taken.error();
    if (number <= 0 || *taken > 0)
        row.remove(u"id"_s);
    return row;
}

} // namespace sheaf
