#pragma once

#include "base/result.h"
#include "papers/paper.h"
#include "papers/scores.h"
#include "papers/staleness.h"
#include "papers/verdict.h"

#include <functional>
#include <optional>

namespace sheaf {

class Connection;

/// What is known of summaries beside their text: the reader's verdicts, and how scores and versions compare.
class TrustStore {
  public:
    explicit TrustStore(Connection& connection) : m_connection(connection) {}

    /// Marks the papers' current summaries as wrong; a second verdict replaces the first. ErrorKind::NotFound
    /// where none of them has a summary.
    Outcome markWrong(const QList<PaperKey>& papers, const QString& reason, const QDateTime& at);

    /// Takes the verdicts on the papers' current summaries back.
    Outcome unmark(const QList<PaperKey>& papers);

    /// The verdict on the paper's current summary.
    Result<std::optional<Verdict>> verdict(PaperKey paper);

    /// How often the engine, model and prompt of the paper's current summary were found wrong; none where
    /// never.
    Result<std::optional<VerdictCount>> record(PaperKey paper);

    /// Every engine, model and prompt that made summaries or was found wrong; most often wrong first.
    Result<QList<VerdictCount>> verdictCounts();

    /// Where the score of the paper's current summary stands; none without a score.
    Result<std::optional<ScoreStanding>> standing(PaperKey paper);

    /// Where it stands among the scored papers of the last day that listed the paper, whatever scored them;
    /// none without a score or a day.
    Result<std::optional<DayStanding>> standingOnItsDay(PaperKey paper);

    /// The days of the range whose scores by a model have collapsed, by day. Extracted scores count interests
    /// and are often the same with good reason.
    Result<QList<CollapsedScores>> collapsedScores(QDate from, QDate to);

    /// Of these papers those whose current summary is stale, by what the engine that made it would write
    /// today. `present` is given a provenance without tokens, time and texts.
    Result<QList<PaperKey>> stale(const QList<PaperKey>& papers,
                                  const std::function<PresentVersions(const Provenance&)>& present);

  private:
    Connection& m_connection;
};

} // namespace sheaf
