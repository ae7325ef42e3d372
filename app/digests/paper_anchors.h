#pragma once

#include "papers/paper.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace sheaf {

/// The names by which a page's papers can be linked to, one of a kind each: "paper-2601.01739". Of most a
/// hash is held.
class PaperAnchors {
  public:
    /// All are met before any is asked for.
    void meet(const Paper& paper);
    QString of(const Paper& paper) const;

  private:
    QSet<quint64> m_met;
    QHash<QString, int> m_same;    ///< how many came behind the first, of anchors that several have
    QHash<QString, int> m_numbers; ///< by id: what tells it from those, from 2
};

} // namespace sheaf
