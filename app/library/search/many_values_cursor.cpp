#include "library/search/many_values_cursor.h"

#include "library/connection.h"

#include <algorithm>

namespace sheaf {

ManyValuesCursor::ManyValuesCursor(Connection& connection, const QByteArray& table, const QByteArray& column,
                                   QStringList values, SearchWork& work)
    : m_next(
          connection.prepare("SELECT max(paper) FROM " + table + " WHERE " + column + " = ? AND paper <= ?")),
      m_values(std::move(values)), m_work(work) {}

std::optional<PaperKey> ManyValuesCursor::atOrBelow(PaperKey key) {
    if (!m_begun)
        for (qsizetype value = 0; value < m_values.size(); ++value)
            seek(value, key);
    m_begun = true;
    while (!m_places.empty() && m_places.top().first > key) {
        const qsizetype value = m_places.top().second;
        m_places.pop();
        seek(value, key);
    }
    if (m_places.empty())
        return std::nullopt;
    measure(m_places.top().first);
    return m_at;
}

void ManyValuesCursor::seek(qsizetype value, PaperKey key) {
    m_work.steps += KeyIndex().seekSteps;
    m_next.again().with(m_values[value], key);
    if (m_next.step() && !m_next.isNull(0))
        m_places.emplace(m_next.number(0), value);
}

void ManyValuesCursor::measure(PaperKey key) {
    if (m_at && *m_at > key) {
        m_distance += placeOf(*m_at) - placeOf(key);
        ++m_measured;
    }
    m_at = key;
}

double ManyValuesCursor::gap() const {
    if (m_begun && m_places.empty())
        return none;
    return m_measured == 0 ? 0 : std::max(1.0, m_distance / m_measured);
}

void ManyValuesCursor::restart() {
    m_places = {};
    m_begun = false;
    m_at.reset();
}

} // namespace sheaf
