#pragma once

#include "base/result.h"
#include "papers/paper.h"

#include <QList>

namespace sheaf {

class Connection;

/// Puts new papers into the search index, many at a time. SQLite has FTS5 write its words out before each
/// statement that may fail half way, which any statement with a trigger is: one after the other, a thousand
/// papers take more than twice as long. From its insertion until write() a paper is not in the index, so
/// nothing else may happen to it before.
class NewWords {
  public:
    explicit NewWords(Connection& connection) : m_connection(connection) {}

    void add(PaperKey paper) { m_papers += paper; }
    Outcome write();

  private:
    Outcome write(PaperKey paper);

    Connection& m_connection;
    QList<PaperKey> m_papers;
};

} // namespace sheaf
