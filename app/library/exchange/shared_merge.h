#pragma once

#include "library/exchange/exchange_rows.h"

#include <QMap>

namespace sheaf {

/// What became of rules, saved searches and merged tags.
struct MergedShared {
    bool changed = false;
    QList<BadLine> bad;
};

/// Merges rules, saved searches and merged tags with another library's, by their names: the later change of
/// each wins, its removal too. Collects them first, since a removal is a date without a row. Only while
/// MachineStore does not record.
class SharedMerge {
  public:
    explicit SharedMerge(Connection& connection) : m_connection(connection) {}

    /// Whether rows of that table are merged here, and shared_changes.
    static bool takes(const QByteArray& table);

    Outcome collect(const ExchangeTable& table, const QJsonObject& row, qint64 line);

    /// Merges what was collected, once. Papers are held against rules that changed where `judgesAgain` says
    /// so.
    Result<MergedShared> merge(ExchangeRows& rows, bool judgesAgain);

  private:
    struct Dated {
        qint64 changed = 0;
        QJsonObject row; ///< empty: removed
        qint64 line = 0;
        QString name = {}; ///< as it is written there
        QByteArray value() const;
        bool isAfter(const Dated& other) const;
    };
    struct Kind {
        QByteArray name;   ///< in shared_changes
        QByteArray column; ///< of its table
        ExchangeTable table = {};
        QMap<QString, Dated> entries = {}; ///< by name, in small letters
    };

    Result<bool> mergeOne(const Kind& kind, const Dated& entry, ExchangeRows& rows);
    Result<std::optional<Dated>> here(const Kind& kind, const QString& name);
    Outcome apply(const Kind& kind, const Dated& entry, ExchangeRows& rows);
    Outcome remove(const Kind& kind, const QString& name);
    Outcome mergeTag(const QJsonObject& alias);

    Connection& m_connection;
    QList<Kind> m_kinds = {{"rule", "name"}, {"search", "name"}, {"alias", "key"}};
};

} // namespace sheaf
