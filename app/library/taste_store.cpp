#include "library/taste_store.h"

#include "library/connection.h"
#include "library/paper_keys.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const auto judgedQuery =
    "WITH wanted (key) AS (SELECT paper FROM reading WHERE starred = 1 UNION SELECT paper FROM notes "
    "UNION SELECT paper FROM paper_tags WHERE by_reader = 1), "
    "passed (key) AS (SELECT paper FROM reading WHERE read = 1 OR hidden = 1 UNION "
    "SELECT paper FROM listings WHERE day IN (SELECT day FROM listings WHERE paper IN wanted)) "
    "SELECT key, rank = 2, rank = 1 FROM (SELECT key, 2 AS rank FROM wanted UNION ALL "
    "SELECT key, EXISTS (SELECT 1 FROM reading WHERE paper = key AND hidden = 1) FROM passed "
    "WHERE key NOT IN wanted) ORDER BY rank DESC, key DESC LIMIT ?"_ba;

const auto recentQuery =
    "SELECT DISTINCT paper FROM listings WHERE day >= (SELECT min(day) FROM "
    "(SELECT DISTINCT day FROM listings ORDER BY day DESC LIMIT ?)) "
    "AND (? = 0 OR paper NOT IN (SELECT paper FROM taste)) ORDER BY paper DESC LIMIT ?"_ba;

} // namespace

Result<QList<JudgedPaper>> TasteStore::judged(int most) {
    Statement statement = m_connection.prepare(judgedQuery);
    statement.with(most);
    QList<JudgedPaper> papers;
    while (statement.step())
        papers += JudgedPaper{statement.number(0), statement.flag(1), statement.flag(2)};
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QList<JudgedPaper>>(papers) : outcome.error();
}

Result<QList<PaperKey>> TasteStore::recent(int days, int most, bool unscored) {
    Statement statement = m_connection.prepare(recentQuery);
    return keysOf(statement.with(days, int(unscored), most));
}

Result<QHash<PaperKey, double>> TasteStore::scores(const QList<PaperKey>& papers) {
    QHash<PaperKey, double> scores;
    for (const PaperKey paper : papers) {
        Statement statement =
            m_connection.prepare("SELECT CAST(score * 1e6 AS INTEGER) FROM taste WHERE paper = ?"_ba);
        if (statement.with(paper).step())
            scores[paper] = static_cast<double>(statement.number(0)) / 1e6;
        if (const Outcome outcome = statement.outcome(); !outcome)
            return outcome.error();
    }
    return scores;
}

Outcome TasteStore::clear() { return m_connection.run("DELETE FROM taste"_ba); }

Outcome TasteStore::store(const QHash<PaperKey, double>& scores) {
    for (auto it = scores.cbegin(); it != scores.cend(); ++it) {
        // Statements take whole numbers and texts; a millionth is fine enough for an order.
        const auto millionths = static_cast<qint64>(it.value() * 1e6);
        const Outcome stored =
            m_connection.run("INSERT INTO taste (paper, score) VALUES (?, ? / 1e6) ON CONFLICT DO UPDATE SET "
                             "score = excluded.score"_ba,
                             it.key(), millionths);
        if (!stored)
            return stored;
    }
    return {};
}

} // namespace sheaf
