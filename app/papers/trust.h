#pragma once

#include "papers/instruction.h"
#include "papers/scores.h"
#include "papers/staleness.h"
#include "papers/verdict.h"

#include <QList>

#include <optional>

namespace sheaf {

/// What a reader should know of a paper's current summary beyond its marks (see SummaryMark).
struct PaperTrust {
    std::optional<Verdict> verdict;        ///< the reader's own
    std::optional<ScoreStanding> standing; ///< of its score; none without one
    std::optional<VerdictCount> record;    ///< of what made it; none where none of it was ever found wrong
    QList<StaleReason> stale;
    /// Sentences of the title, the abstract and the stored full text that address a reviewer or a model, and
    /// texts that the page hides from its readers.
    QList<Instruction> instructions;
    std::optional<DayStanding> onItsDay = {}; ///< of its score; none without one, or a day

    bool operator==(const PaperTrust&) const = default;
};

/// What the sentences of a text rest on, and the text they were looked up in.
struct SourceGrounds {
    QString source; ///< the abstract, or the full text where the summary was made from it
    QList<Ground> grounds;

    bool operator==(const SourceGrounds&) const = default;
};

} // namespace sheaf
