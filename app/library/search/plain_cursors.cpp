#include "library/search/plain_cursors.h"

#include "library/connection.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sortedFirst = 30'000;

} // namespace

/// A page needs the newest of a long list only.
ListCursor::ListCursor(QList<PaperKey> keys)
    : m_keys(std::move(keys)), m_sorted(std::min(m_keys.size(), sortedFirst)) {
    std::nth_element(m_keys.begin(), m_keys.begin() + m_sorted, m_keys.end(), std::greater<>());
    std::sort(m_keys.begin(), m_keys.begin() + m_sorted, std::greater<>());
}

std::optional<PaperKey> ListCursor::atOrBelow(PaperKey key) {
    m_at = placeAtOrBelow(key);
    if (m_at == m_sorted && m_sorted < m_keys.size()) {
        std::sort(m_keys.begin() + m_sorted, m_keys.end(), std::greater<>());
        m_sorted = m_keys.size();
        m_at = placeAtOrBelow(key);
    }
    return m_at == m_keys.size() ? std::nullopt : std::optional(m_keys[m_at]);
}

qsizetype ListCursor::placeAtOrBelow(PaperKey key) const {
    const auto sorted = m_keys.cbegin() + m_sorted;
    return std::lower_bound(m_keys.cbegin() + m_at, sorted, key, std::greater<>()) - m_keys.cbegin();
}

double ListCursor::gap() const {
    const qsizetype left = m_sorted - m_at;
    return left < 2 ? none : (placeOf(m_keys[m_at]) - placeOf(m_keys[m_sorted - 1])) / double(left - 1);
}

TestCursor::TestCursor(Connection& connection, const Sql& test, SearchWork& work, int steps)
    : m_connection(connection), m_sql("SELECT 1 FROM (SELECT ?1 AS key) k WHERE "_ba + test.text),
      m_values(test.values), m_work(work), m_steps(steps) {}

bool TestCursor::holds(PaperKey key) {
    m_work.steps += m_steps;
    if (m_question) {
        m_question->again(1, key);
    } else {
        m_question.emplace(m_connection.prepare(m_sql));
        m_question->with(key);
        for (const SqlValue& value : m_values)
            m_question->put(value);
    }
    const bool found = m_question->step();
    if (const Outcome outcome = m_question->outcome(); !outcome && !m_error)
        m_error = outcome.error();
    return found;
}

Outcome TestCursor::outcome() const { return m_error ? Outcome(*m_error) : Outcome(); }

bool WithoutCursor::holds(PaperKey key) { return !m_keys->holds(key); }

} // namespace sheaf
