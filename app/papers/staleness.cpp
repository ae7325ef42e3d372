#include "papers/staleness.h"

namespace sheaf {

QList<StaleReason> staleness(const Provenance& summary, int paperVersion, const PresentVersions& present) {
    const auto differs = [](const QString& was, const QString& is) {
        return !was.isEmpty() && !is.isEmpty() && was != is;
    };
    QList<StaleReason> reasons;
    if (summary.paperVersion > 0 && paperVersion > summary.paperVersion)
        reasons += StaleReason::Paper;
    if (differs(summary.promptVersion, present.prompt))
        reasons += StaleReason::Prompt;
    else if (differs(summary.rubricVersion, present.rubric)) // which names its prompt
        reasons += StaleReason::Rubric;
    return reasons;
}

} // namespace sheaf
