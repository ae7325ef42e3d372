#include "library/job_store.h"

#include "library/connection.h"
#include "library/paper_keys.h"
#include "library/session.h"
#include "library/summary_store.h"

#include <QSet>

namespace sheaf {

using namespace Qt::StringLiterals;

// States as numbers in SQL: 1 queued, 2 running, 3 done, 4 failed. They stand there as text because SQLite
// uses a partial index only where the statement says the same.
static_assert(static_cast<int>(JobState::Queued) == 1 && static_cast<int>(JobState::Running) == 2 &&
              static_cast<int>(JobState::Done) == 3 && static_cast<int>(JobState::Failed) == 4);

namespace {

/// Whether an engine (?2) has yet to work on a paper (?1) in a language (?3) and form (?6); ?4 is `again`, ?5
/// the rubric, ?7 whether a summary of the abstract alone will do only where there is no more to read.
const auto isWanted =
    "NOT EXISTS (SELECT 1 FROM jobs WHERE paper = ?1 AND engine = ?2 AND form = ?6 AND state IN (1, 2)) "
    "AND (?4 OR NOT EXISTS (SELECT 1 FROM summaries WHERE paper = ?1 AND engine = ?2 AND form = ?6 "
    "AND iif(extracted, rubric_version = ?5, language = ?3) "
    "AND (NOT ?7 OR source_text <> 0 "
    "OR EXISTS (SELECT 1 FROM full_texts WHERE paper = ?1 AND source = 0))))"_ba;

} // namespace

Result<int> JobStore::enqueue(const QList<PaperKey>& papers, const QString& engine, const QString& language,
                              bool again, const QString& rubric, const QString& form, bool fullText) {
    // A full text that was asked for and failed is asked for still.
    const auto insertion =
        "INSERT INTO jobs (paper, engine, language, form, full_text, state) SELECT key, ?2, ?3, ?6, "
        "max(?7, ifnull((SELECT state = 4 AND full_text FROM jobs WHERE paper = ?1 AND engine = ?2 "
        "AND form = ?6 ORDER BY id DESC LIMIT 1), 0)), 1 FROM papers WHERE key = ?1 AND "_ba +
        isWanted;
    int queuedNow = 0;
    for (const PaperKey paper : papers) {
        if (const Outcome inserted =
                m_connection.run(insertion, paper, engine, language, again, rubric, form, fullText);
            !inserted)
            return inserted.error();
        queuedNow += m_connection.changes();
    }
    return queuedNow;
}

Result<std::optional<Job>> JobStore::take(const QString& engine) {
    Statement statement = m_connection.prepare(
        "UPDATE jobs SET state = 2, attempts = attempts + 1, session = ?2 "
        "WHERE id = (SELECT id FROM jobs WHERE engine = ?1 AND state = 1 ORDER BY id LIMIT 1) "
        "RETURNING id, paper, engine, language, attempts, form, full_text"_ba);
    std::optional<Job> job;
    if (statement.with(engine, m_connection.session()).step())
        job = Job{.id = statement.number(0),
                  .paper = statement.number(1),
                  .engine = statement.text(2),
                  .language = statement.text(3),
                  .form = statement.text(5),
                  .fullText = statement.flag(6),
                  .attempts = statement.integer(4)};
    const Outcome outcome = statement.run();
    return outcome ? Result<std::optional<Job>>(job) : outcome.error();
}

Outcome JobStore::finish(const Job& job, const Summary& summary) {
    // The paper may have become one with another meanwhile, and have another key.
    const auto paper = m_connection.number("SELECT paper FROM jobs WHERE id = ?"_ba, job.id);
    const Outcome stored = paper ? SummaryStore(m_connection).add(*paper, summary) : paper.error();
    if (!stored)
        return stored;
    return m_connection.run("UPDATE jobs SET state = 3, session = '', failure = '', failure_details = '' "
                            "WHERE id = ?"_ba,
                            job.id);
}

Outcome JobStore::fail(const Job& job, const Error& error) {
    return m_connection.run(
        "UPDATE jobs SET state = 4, session = '', failure = ?, failure_details = ? WHERE id = ?"_ba,
        error.sentence, error.details, job.id);
}

Outcome JobStore::addFailed(PaperKey paper, const QString& engine, const QString& language,
                            const QString& sentence) {
    return m_connection.run(
        "INSERT INTO jobs (paper, engine, language, state, failure) "
        "SELECT ?1, ?2, ?3, 4, ?4 WHERE NOT EXISTS (SELECT 1 FROM jobs WHERE paper = ?1)"_ba,
        paper, engine, language, sentence);
}

Outcome JobStore::putBack(const Job& job) {
    return m_connection.run("UPDATE jobs SET state = 1, session = '', attempts = max(attempts - 1, 0) "
                            "WHERE id = ? AND state = 2"_ba,
                            job.id);
}

Result<int> JobStore::requeueInterrupted(const QString& engine) {
    Statement statement =
        m_connection.prepare("SELECT DISTINCT session FROM jobs WHERE engine = ? AND state = 2"_ba);
    QStringList sessions;
    statement.with(engine);
    while (statement.step())
        sessions += statement.text(0);
    if (const Outcome outcome = statement.outcome(); !outcome)
        return outcome.error();
    int requeued = 0;
    for (const QString& session : sessions) {
        if (session != m_connection.session() && Session::isAlive(m_connection.path(), session))
            continue;
        const Outcome done =
            m_connection.run("UPDATE jobs SET state = 1, session = '' WHERE engine = ? AND state = 2 "
                             "AND session = ?"_ba,
                             engine, session);
        if (!done)
            return done.error();
        requeued += m_connection.changes();
    }
    return requeued;
}

Outcome JobStore::cancelQueued(const QString& engine) {
    return m_connection.run("DELETE FROM jobs WHERE engine = ? AND state = 1"_ba, engine);
}

Result<int> JobStore::queued(const QString& engine) {
    const auto count =
        m_connection.number("SELECT count(*) FROM jobs WHERE engine = ? AND state = 1"_ba, engine);
    return count ? Result<int>(static_cast<int>(*count)) : count.error();
}

Result<QList<PaperKey>> JobStore::queuedPapers(const QString& engine) {
    Statement statement =
        m_connection.prepare("SELECT paper FROM jobs WHERE engine = ? AND state = 1 ORDER BY id"_ba);
    statement.with(engine);
    return keysOf(statement);
}

Result<QStringList> JobStore::enginesWithWork() {
    Statement statement = m_connection.prepare(
        "SELECT engine FROM jobs WHERE state = 1 UNION SELECT engine FROM jobs WHERE state = 2 "
        "ORDER BY engine"_ba);
    QStringList engines;
    while (statement.step())
        engines += statement.text(0);
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QStringList>(engines) : outcome.error();
}

Result<QList<PaperKey>> JobStore::wouldQueue(const QList<PaperKey>& papers, const QString& engine,
                                             const QString& language, bool again, const QString& rubric,
                                             const QString& form, bool fullText) {
    QList<PaperKey> wanted;
    for (const PaperKey paper : papers) {
        const auto count =
            m_connection.number("SELECT count(*) FROM papers WHERE key = ?1 AND "_ba + isWanted, paper,
                                engine, language, again, rubric, form, fullText);
        if (!count)
            return count.error();
        if (*count > 0)
            wanted += paper;
    }
    return wanted;
}

Result<QList<PaperKey>> JobStore::failed(const QList<PaperKey>& papers) {
    Statement statement = m_connection.prepare(
        "SELECT DISTINCT f.paper FROM jobs f WHERE f.state = 4 "
        "AND (SELECT j.state FROM jobs j WHERE j.paper = f.paper ORDER BY j.id DESC LIMIT 1) = 4 "
        "AND (? OR f.paper NOT IN (SELECT paper FROM filtered)) ORDER BY f.paper"_ba);
    statement.with(!papers.isEmpty());
    auto failed = keysOf(statement);
    if (!failed || papers.isEmpty())
        return failed;
    const QSet<PaperKey> asked(papers.begin(), papers.end());
    failed->removeIf([&asked](PaperKey paper) { return !asked.contains(paper); });
    return failed;
}

Result<int> JobStore::handOver(const QString& from, const QString& to, const QString& rubric) {
    const Outcome moved = m_connection.run(
        "UPDATE jobs AS j SET engine = ?2, attempts = 0 WHERE engine = ?1 AND state = 1 "
        "AND NOT EXISTS (SELECT 1 FROM jobs o WHERE o.paper = j.paper AND o.engine = ?2 "
        "AND o.form = j.form AND o.state IN (1, 2)) "
        "AND NOT EXISTS (SELECT 1 FROM summaries s WHERE s.paper = j.paper AND s.engine = ?2 "
        "AND s.form = j.form AND iif(s.extracted, s.rubric_version = ?3, s.language = j.language))"_ba,
        from, to, rubric);
    if (!moved)
        return moved.error();
    if (const Outcome cleared = cancelQueued(from); !cleared)
        return cleared.error();
    return queued(to);
}

Outcome JobStore::setPaused(const QString& engine, const QString& reason) {
    if (reason.isEmpty())
        return m_connection.run("DELETE FROM paused_engines WHERE engine = ?"_ba, engine);
    return m_connection.run("INSERT INTO paused_engines (engine, reason) VALUES (?, ?) "
                            "ON CONFLICT DO UPDATE SET reason = excluded.reason"_ba,
                            engine, reason);
}

Result<QString> JobStore::pausedBecause(const QString& engine) {
    Statement statement = m_connection.prepare("SELECT reason FROM paused_engines WHERE engine = ?"_ba);
    const QString reason = statement.with(engine).step() ? statement.text(0) : QString();
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QString>(reason) : outcome.error();
}

} // namespace sheaf
