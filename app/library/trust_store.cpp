#include "library/trust_store.h"

#include "library/connection.h"

#include <QCoreApplication>
#include <QMap>

#include <tuple>

namespace sheaf {

using namespace Qt::StringLiterals;

Outcome TrustStore::markWrong(const QList<PaperKey>& papers, const QString& reason, const QDateTime& at) {
    int marked = 0;
    for (const PaperKey paper : papers) {
        const Outcome done = m_connection.run(
            "INSERT INTO verdicts (summary, paper, engine, model, prompt_version, reason, at) "
            "SELECT s.id, s.paper, s.engine, s.model, s.prompt_version, ?2, ?3 FROM papers p "
            "JOIN summaries s ON s.id = p.summary WHERE p.key = ?1 "
            "ON CONFLICT DO UPDATE SET reason = excluded.reason, at = excluded.at"_ba,
            paper, reason, at);
        if (!done)
            return done;
        marked += m_connection.changes();
    }
    if (marked == 0)
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("Library", "There is no summary to mark as wrong.")};
    return {};
}

Outcome TrustStore::unmark(const QList<PaperKey>& papers) {
    for (const PaperKey paper : papers) {
        const Outcome done = m_connection.run(
            "DELETE FROM verdicts WHERE summary = (SELECT summary FROM papers WHERE key = ?)"_ba, paper);
        if (!done)
            return done;
    }
    return {};
}

Result<std::optional<Verdict>> TrustStore::verdict(PaperKey paper) {
    Statement statement = m_connection.prepare(
        "SELECT reason, at FROM verdicts WHERE summary = (SELECT summary FROM papers WHERE key = ?)"_ba);
    std::optional<Verdict> verdict;
    if (statement.with(paper).step())
        verdict = Verdict{statement.text(0), statement.time(1)};
    const Outcome outcome = statement.outcome();
    return outcome ? Result<std::optional<Verdict>>(verdict) : outcome.error();
}

Result<std::optional<VerdictCount>> TrustStore::record(PaperKey paper) {
    using Record = std::optional<VerdictCount>;
    Statement statement = m_connection.prepare(
        "SELECT s.engine, s.model, s.prompt_version, (SELECT count(*) FROM summaries o WHERE "
        "o.engine = s.engine AND o.model = s.model AND o.prompt_version = s.prompt_version), count(*) "
        "FROM papers p JOIN summaries s ON s.id = p.summary JOIN verdicts v ON v.engine = s.engine "
        "AND v.model = s.model AND v.prompt_version = s.prompt_version WHERE p.key = ? GROUP BY s.id"_ba);
    Record record;
    if (statement.with(paper).step())
        record = VerdictCount{statement.text(0), statement.text(1), statement.text(2), statement.integer(3),
                              statement.integer(4)};
    const Outcome outcome = statement.outcome();
    return outcome ? Result<Record>(record) : outcome.error();
}

Result<QList<VerdictCount>> TrustStore::verdictCounts() {
    Statement statement = m_connection.prepare(
        "SELECT engine, model, prompt_version, sum(made), sum(wrong) FROM ("
        "SELECT engine, model, prompt_version, count(*) AS made, 0 AS wrong FROM summaries GROUP BY 1, 2, 3 "
        "UNION ALL SELECT engine, model, prompt_version, 0, count(*) FROM verdicts GROUP BY 1, 2, 3) "
        "GROUP BY 1, 2, 3 ORDER BY 5 DESC, 4 DESC, 1, 2, 3"_ba);
    QList<VerdictCount> counts;
    while (statement.step())
        counts += {statement.text(0), statement.text(1), statement.text(2), statement.integer(3),
                   statement.integer(4)};
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QList<VerdictCount>>(counts) : outcome.error();
}

Result<std::optional<ScoreStanding>> TrustStore::standing(PaperKey paper) {
    using Standing = std::optional<ScoreStanding>;
    Statement statement = m_connection.prepare(
        "SELECT (SELECT count(*) FROM summaries o WHERE o.engine = s.engine AND o.rubric_version = "
        "s.rubric_version "
        "AND o.score < s.score AND o.score IS NOT NULL), "
        "(SELECT count(*) FROM summaries o WHERE o.engine = s.engine AND o.rubric_version = s.rubric_version "
        "AND o.score = s.score AND o.score IS NOT NULL), "
        "(SELECT count(*) FROM summaries o WHERE o.engine = s.engine AND o.rubric_version = s.rubric_version "
        "AND o.score IS NOT NULL) "
        "FROM papers p JOIN summaries s ON s.id = p.summary WHERE p.key = ? AND s.score IS NOT NULL"_ba);
    Standing standing;
    if (statement.with(paper).step())
        standing = ScoreStanding{statement.integer(0), statement.integer(1), statement.integer(2)};
    const Outcome outcome = statement.outcome();
    return outcome ? Result<Standing>(standing) : outcome.error();
}

Result<std::optional<DayStanding>> TrustStore::standingOnItsDay(PaperKey paper) {
    using Standing = std::optional<DayStanding>;
    Statement statement = m_connection.prepare(
        "SELECT d.day, sum(o.score < p.score), sum(o.score = p.score), count(*) FROM papers p "
        "CROSS JOIN (SELECT max(day) AS day FROM listings WHERE paper = ?1) d "
        "CROSS JOIN (SELECT DISTINCT l.paper FROM listings l "
        "WHERE l.day = (SELECT max(day) FROM listings WHERE paper = ?1)) peers "
        "CROSS JOIN papers o ON o.key = peers.paper "
        "WHERE p.key = ?1 AND p.score IS NOT NULL AND o.score IS NOT NULL"_ba);
    Standing standing;
    if (statement.with(paper).step() && statement.integer(3) > 0)
        standing =
            DayStanding{statement.day(0), {statement.integer(1), statement.integer(2), statement.integer(3)}};
    const Outcome outcome = statement.outcome();
    return outcome ? Result<Standing>(standing) : outcome.error();
}

Result<QList<CollapsedScores>> TrustStore::collapsedScores(QDate from, QDate to) {
    Statement statement = m_connection.prepare(
        "SELECT d.day, s.engine, s.score FROM (SELECT DISTINCT day, paper FROM listings WHERE day >= ? AND "
        "day <= ?) d "
        "CROSS JOIN papers p ON p.key = d.paper CROSS JOIN summaries s ON s.id = p.summary "
        "WHERE s.score IS NOT NULL AND s.extracted = 0"_ba);
    QMap<std::pair<QDate, QString>, QList<int>> scores;
    statement.with(from, to);
    while (statement.step())
        scores[{statement.day(0), statement.text(1)}] += statement.integer(2);
    if (const Outcome outcome = statement.outcome(); !outcome)
        return outcome.error();
    QList<CollapsedScores> found;
    for (auto it = scores.cbegin(); it != scores.cend(); ++it)
        if (auto one = collapsed(it.value())) {
            std::tie(one->day, one->engine) = it.key();
            found += *one;
        }
    return found;
}

Result<QList<PaperKey>> TrustStore::stale(const QList<PaperKey>& papers,
                                          const std::function<PresentVersions(const Provenance&)>& present) {
    QList<PaperKey> found;
    for (const PaperKey paper : papers) {
        Statement statement = m_connection.prepare("SELECT s.engine, s.prompt_version, s.rubric_version, "
                                                   "s.form, s.paper_version, p.version FROM papers p "
                                                   "JOIN summaries s ON s.id = p.summary WHERE p.key = ?"_ba);
        const bool summarised = statement.with(paper).step();
        if (const Outcome outcome = statement.outcome(); !outcome)
            return outcome.error();
        if (!summarised)
            continue;
        const Provenance was{.engine = statement.text(0),
                             .promptVersion = statement.text(1),
                             .rubricVersion = statement.text(2),
                             .form = statement.text(3),
                             .paperVersion = statement.integer(4)};
        if (!staleness(was, statement.integer(5), present(was)).isEmpty())
            found += paper;
    }
    return found;
}

} // namespace sheaf
