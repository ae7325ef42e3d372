#pragma once

#include "base/result.h"
#include "papers/paper.h"

#include <QString>

namespace sheaf {

class Connection;

/// What the tokens of coming summaries are estimated from.
class TokenFigures {
  public:
    struct Averages {
        int summaries = 0; ///< that were looked at
        double input = 0;
        double output = 0;
    };

    explicit TokenFigures(Connection& connection) : m_connection(connection) {}

    /// Of the engine's newest summaries in that language, fifty at most: so a change of model or prompt soon
    /// shows.
    Result<Averages> averages(const QString& engine, const QString& language);

    /// The letters in the titles and abstracts of these papers.
    Result<qint64> letters(const QList<PaperKey>& papers);

  private:
    Connection& m_connection;
};

} // namespace sheaf
