#include "library/search/index_cursor.h"

#include "library/connection.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int gapMemory = 4000;  ///< about how many steps the mean goes back: some days of a common word
constexpr int walksOfAProbe = 4; ///< may be tried before each

} // namespace

KeyIndex KeyIndex::ofWords(const QString& match) {
    return {.table = "search"_ba,
            .key = "rowid"_ba,
            .where = {"search MATCH ?"_ba, {match}},
            .seekSteps = 500,
            .probeSteps = 120};
}

IndexCursor::IndexCursor(Connection& connection, KeyIndex index, SearchWork& work)
    : m_connection(connection), m_index(std::move(index)), m_work(work) {
    const QByteArray where = " FROM "_ba + m_index.table + " WHERE "_ba +
                             (m_index.where.text.isEmpty() ? QByteArray() : m_index.where.text + " AND "_ba) +
                             m_index.key;
    m_walk = "SELECT "_ba + m_index.key + where + " <= ? ORDER BY "_ba + m_index.key + " DESC"_ba;
    m_probe = "SELECT 1"_ba + where + " = ?"_ba;
}

/// Walks as far as seeking would cost, and seeks only then: at most twice the work of whichever is right.
std::optional<PaperKey> IndexCursor::atOrBelow(PaperKey key) {
    if (m_ended)
        return std::nullopt;
    if (!m_statement || !walkTo(key, m_index.seekSteps))
        seek(key);
    return m_at;
}

/// A few steps each time bring it nearer to keys that lie close together; those far apart are asked about.
bool IndexCursor::holds(PaperKey key) {
    if (m_ended)
        return false;
    if (!m_statement)
        seek(key);
    else if (!walkTo(key, m_index.probeSteps / walksOfAProbe))
        return probe(key);
    return m_at == key;
}

/// Whether it came to the key, or to the end, within so many steps.
bool IndexCursor::walkTo(PaperKey key, int steps) {
    for (int done = 0; m_at && *m_at > key; ++done) {
        if (done == steps)
            return false;
        step(*m_at);
    }
    return true;
}

double IndexCursor::gap() const {
    return m_ended ? none : m_measured == 0 ? 0 : std::max(1.0, m_distance / m_measured);
}

void IndexCursor::seek(PaperKey key) {
    const PaperKey from = std::min(key, m_index.highest);
    m_statement.reset();
    m_statement.emplace(m_connection.prepare(m_walk));
    for (const SqlValue& value : m_index.where.values)
        m_statement->put(value);
    m_statement->with(from);
    m_work.steps += m_index.seekSteps;
    step(from);
}

void IndexCursor::step(PaperKey from) {
    ++m_work.steps;
    if (!m_statement->step()) {
        keep(m_statement->outcome());
        m_statement.reset();
        m_at.reset();
        m_ended = true;
        return;
    }
    m_at = m_statement->number(0);
    if (from == KeyCursor::top)
        return;
    if (m_measured >= gapMemory) {
        m_distance /= 2;
        m_measured /= 2;
    }
    m_distance += placeOf(from) - placeOf(*m_at);
    ++m_measured;
}

bool IndexCursor::probe(PaperKey key) {
    Statement question = m_connection.prepare(m_probe);
    for (const SqlValue& value : m_index.where.values)
        question.put(value);
    m_work.steps += m_index.probeSteps;
    const bool found = question.with(key).step();
    keep(question.outcome());
    return found;
}

void IndexCursor::restart() {
    m_statement.reset();
    m_at.reset();
    m_ended = false;
}

void IndexCursor::keep(const Outcome& outcome) {
    if (!outcome && !m_error)
        m_error = outcome.error();
}

Outcome IndexCursor::outcome() const { return m_error ? Outcome(*m_error) : Outcome(); }

} // namespace sheaf
