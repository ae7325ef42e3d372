#pragma once

#include "base/result.h"
#include "papers/paper.h"

#include <QJsonObject>
#include <QMap>

namespace sheaf {

class Connection;

/// Whether one thing holds of a paper, and since when. The later change wins; of two at once, what is set:
/// whichever library is merged into which, and however often, the same comes out.
struct DatedMark {
    qint64 changed = 0; ///< in milliseconds; 0 for what was set before changes were dated
    bool isSet = false;
    QString tag = {}; ///< its name, of tags

    bool isAfter(const DatedMark& other) const {
        return changed != other.changed ? changed > other.changed : isSet && !other.isSet;
    }
};

/// Stars, read, hidden, put off, shown and seen papers and the reader's tags, by field (see mark_changes in
/// 6.sql and 7.sql).
using DatedMarks = QMap<QString, DatedMark>;

/// Merges what the reader made of a paper on another machine. Only while MachineStore does not record.
class MarkMerge {
  public:
    explicit MarkMerge(Connection& connection) : m_connection(connection) {}

    /// `paper` is a paper's line of an export. False where nothing changed.
    Result<bool> merge(PaperKey key, const QJsonObject& paper);

  private:
    Result<DatedMarks> marksHere(PaperKey key);
    Result<DatedMarks> marksIn(const QJsonObject& paper);
    Outcome addTagsIn(const QJsonObject& paper, DatedMarks& marks);
    Result<QString> fieldOfTag(const QString& tag);
    Outcome apply(PaperKey key, const QString& field, const DatedMark& mark);
    Outcome see(PaperKey key);

    Connection& m_connection;
    qint64 m_version = 0; ///< of the paper as the other library knows it
};

} // namespace sheaf
