#pragma once

#include "base/result.h"
#include "papers/publication_record.h"

#include <QHash>

#include <optional>

namespace sheaf {

class Connection;
class Statement;

/// What was published where.
class PublicationStore {
  public:
    explicit PublicationStore(Connection& connection) : m_connection(connection) {}

    /// The day's record at the target, where there is one. A claim whose process has died comes as
    /// PublicationState::Uncertain: what it was about to do may have happened.
    Result<std::optional<PublicationRecord>> of(QDate day, const QString& target);

    /// What was written down from `at` (UTC) on, newest day first, then by target.
    Result<QList<PublicationRecord>> since(const QDateTime& at);

    /// Claims the day for this process, unless `record` is no longer what the library says: another process
    /// was quicker, and the answer is false. `record` is what of() gave, none where nothing was known.
    Result<bool> claim(const PublicationRecord& claimed, const std::optional<PublicationRecord>& record);

    /// Writes what became of a day.
    Outcome record(const PublicationRecord& record);

    Outcome forget(QDate day, const QString& target);

    /// The targets have other names now: old names by new ones. Names may change places. What is known of a
    /// new name that no target gave up goes: it is of one that is gone.
    Outcome rename(const QHash<QString, QString>& names);

  private:
    Result<QList<PublicationRecord>> read(Statement& statement);

    Connection& m_connection;
};

} // namespace sheaf
