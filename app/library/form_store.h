#pragma once

#include "base/result.h"
#include "papers/day.h"
#include "papers/summary_form.h"

#include <QHash>

namespace sheaf {

class Connection;

/// Papers with the summaries that a digest takes.
struct FormEntries {
    QList<DayEntry> entries;
    QHash<PaperKey, qint64> summaries; ///< by paper, the number of the summary taken
};

/// Papers by what their summaries hold.
class FormStore {
  public:
    explicit FormStore(Connection& connection) : m_connection(connection) {}

    /// As PaperStore::entries(), each with the summary that a digest takes: the newest one in this form (or
    /// read from a digest of that name), the language wanted first; else one in a form that holds as much;
    /// else the current one.
    Result<FormEntries> entries(const QList<PaperKey>& keys, const WantedForm& wanted);

    /// Those of the papers that have no summary which holds what the form asks for, in this language if one
    /// is given. A summary by the engine without a key counts in any.
    Result<QList<PaperKey>> without(const QList<PaperKey>& keys, const WantedForm& wanted);

  private:
    struct Numbered {
        qint64 number = 0;
        Summary summary;
    };

    Result<std::optional<Numbered>> best(PaperKey paper, const WantedForm& wanted);

    Connection& m_connection;
};

} // namespace sheaf
