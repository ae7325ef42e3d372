#pragma once

#include "papers/summary.h"

#include <QList>

namespace sheaf {

/// Why a summary should be made again.
enum class StaleReason {
    Paper,  ///< there is a newer version of the paper
    Prompt, ///< its engine is asked by another prompt now
    Rubric, ///< the same prompt, but another rubric now
};

/// What the engine would write into a summary's provenance today.
struct PresentVersions {
    QString prompt = {}; ///< empty where not known: nothing is stale by it
    QString rubric = {};
};

/// Why a summary of a paper that has `paperVersion` now is stale; empty where it is not.
QList<StaleReason> staleness(const Provenance& summary, int paperVersion, const PresentVersions& present);

} // namespace sheaf
