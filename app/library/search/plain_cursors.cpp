#include "library/search/plain_cursors.h"

#include "library/connection.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int testSteps = 5;

} // namespace

ListCursor::ListCursor(QList<PaperKey> keys) : m_keys(std::move(keys)) {
    std::sort(m_keys.begin(), m_keys.end(), std::greater<>());
}

std::optional<PaperKey> ListCursor::atOrBelow(PaperKey key) {
    const auto found = std::lower_bound(m_keys.cbegin() + m_at, m_keys.cend(), key, std::greater<>());
    m_at = found - m_keys.cbegin();
    return found == m_keys.cend() ? std::nullopt : std::optional(*found);
}

double ListCursor::gap() const {
    const qsizetype left = m_keys.size() - m_at;
    return left < 2 ? none : (placeOf(m_keys[m_at]) - placeOf(m_keys.last())) / double(left - 1);
}

TestCursor::TestCursor(Connection& connection, const Sql& test, SearchWork& work)
    : m_connection(connection), m_question("SELECT 1 FROM (SELECT ?1 AS key) k WHERE "_ba + test.text),
      m_values(test.values), m_work(work) {}

bool TestCursor::holds(PaperKey key) {
    m_work.steps += testSteps;
    Statement question = m_connection.prepare(m_question);
    question.with(key);
    for (const SqlValue& value : m_values)
        question.put(value);
    const bool found = question.step();
    if (const Outcome outcome = question.outcome(); !outcome && !m_error)
        m_error = outcome.error();
    return found;
}

Outcome TestCursor::outcome() const { return m_error ? Outcome(*m_error) : Outcome(); }

bool WithoutCursor::holds(PaperKey key) { return !m_keys->holds(key); }

} // namespace sheaf
