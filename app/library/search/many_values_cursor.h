#pragma once

#include "library/search/index_cursor.h"

#include <QStringList>
#include <queue>

#include <vector>

namespace sheaf {

/// The keys of many values of an index, as of a thousand tags. One statement is asked for all of them in
/// turn: a cursor for each would take longer to make than to use.
class ManyValuesCursor final : public KeyCursor {
  public:
    /// `table` has the papers of each value of `column` in the order of `paper`.
    ManyValuesCursor(Connection& connection, const QByteArray& table, const QByteArray& column,
                     QStringList values, SearchWork& work);

    std::optional<PaperKey> atOrBelow(PaperKey key) override;
    bool holds(PaperKey key) override { return atOrBelow(key) == key; }
    double gap() const override;
    void restart() override;
    Outcome outcome() const override { return m_next.outcome(); }

  private:
    /// Where a value's next key is.
    using Place = std::pair<PaperKey, qsizetype>;

    void seek(qsizetype value, PaperKey key);
    void measure(PaperKey key);

    Statement m_next;
    QStringList m_values;
    SearchWork& m_work;
    std::priority_queue<Place, std::vector<Place>> m_places;
    bool m_begun = false;
    std::optional<PaperKey> m_at;
    double m_distance = 0; ///< between the keys given, see placeOf()
    int m_measured = 0;    ///< how many steps these were
};

} // namespace sheaf
