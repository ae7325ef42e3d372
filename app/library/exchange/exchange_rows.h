#pragma once

#include "library/exchange/exchange_tables.h"
#include "papers/bad_line.h"
#include "papers/paper.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace sheaf {

/// Says what is wrong with something in a line, without the line's number.
Error badLine(const QString& sentence);

/// An error where a row has what its table does not know, lacks what it needs, or is of another kind.
Outcome checkRow(const ExchangeTable& table, const QJsonObject& row);

/// Writes rows of an export as they are. Nobody vouches for them: what does not fit is an
/// ErrorKind::Malformed.
class ExchangeRows {
  public:
    explicit ExchangeRows(Connection& connection) : m_connection(connection) {}

    /// What numbers of summaries in the present line are here.
    QHash<qint64, qint64> summaries;

    /// `conflict` says what becomes of a row that is there already.
    Outcome insert(const ExchangeTable& table, const QJsonObject& row, std::optional<PaperKey> paper = {},
                   const QByteArray& conflict = "DO NOTHING");

    /// The row without the number it had there, where that is taken here.
    Result<QJsonObject> withFreeNumber(const ExchangeTable& table, QJsonObject row);

  private:
    Outcome resolve(const ExchangeTable& table, QJsonObject& row);
    Result<QJsonValue> resolved(const ExchangeColumn& column, const QJsonObject& row);
    Outcome checkParent(const ExchangeTable& table, const QByteArray& json);

    Connection& m_connection;
};

} // namespace sheaf
