#include "library/search/index_cursor.h"

#include "library/connection.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int gapMemory = 4000;  ///< about how many steps the mean goes back: some days of a common word
constexpr int walksOfAProbe = 3; ///< may be tried before each

} // namespace

KeyIndex KeyIndex::ofWords(const QString& match, const Sql& test) {
    return {.table = "search"_ba,
            .key = "rowid"_ba,
            .where = {"search MATCH ?"_ba, {match}},
            .seekSteps = 500,
            .probeSteps = test.text.isEmpty() ? 300 : readingSteps,
            .test = test};
}

IndexCursor::IndexCursor(Connection& connection, KeyIndex index, SearchWork& work)
    : m_connection(connection), m_index(std::move(index)), m_work(work) {
    const QByteArray where = m_index.where.text.isEmpty() ? QByteArray() : m_index.where.text + " AND "_ba;
    const QByteArray from = " FROM "_ba + m_index.table + " WHERE "_ba;
    m_walk = "SELECT "_ba + m_index.key + from + where + m_index.key + " <= ? ORDER BY "_ba + m_index.key +
             " DESC"_ba;
    if (m_index.test.text.isEmpty())
        m_probe = "SELECT 1"_ba + from + where + m_index.key + " = ?"_ba;
    else
        m_probe = "SELECT 1 FROM (SELECT ? AS key) k WHERE "_ba + m_index.test.text;
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
    if (m_statement) {
        m_statement->again(int(m_index.where.values.size()) + 1, from);
    } else {
        m_statement.emplace(m_connection.prepare(m_walk));
        for (const SqlValue& value : m_index.where.values)
            m_statement->put(value);
        m_statement->with(from);
    }
    m_work.steps += m_index.seekSteps;
    step(from);
}

void IndexCursor::step(PaperKey from) {
    m_work.steps += m_index.walkSteps;
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
    const double distance = placeOf(from) - placeOf(*m_at);
    m_work.steps += qint64(distance * m_index.stepsOfAPlace);
    m_distance += distance;
    ++m_measured;
}

bool IndexCursor::probe(PaperKey key) {
    m_work.steps += m_index.probeSteps;
    ask(key);
    const bool found = m_question->step();
    keep(m_question->outcome());
    return found;
}

/// The same statement each time: giving it back and taking it again would cost as much as the answer.
void IndexCursor::ask(PaperKey key) {
    const bool ofTexts = !m_index.test.text.isEmpty();
    const QList<SqlValue>& values = ofTexts ? m_index.test.values : m_index.where.values;
    if (m_question) {
        m_question->again(ofTexts ? 1 : int(values.size()) + 1, key);
        return;
    }
    m_question.emplace(m_connection.prepare(m_probe));
    if (ofTexts)
        m_question->with(key);
    for (const SqlValue& value : values)
        m_question->put(value);
    if (!ofTexts)
        m_question->with(key);
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
