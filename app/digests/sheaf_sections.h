#pragma once

#include "digests/sheaf_labels.h"
#include "papers/day.h"

#include <QList>

namespace sheaf {

/// The papers of one category. They belong to the day given to sheafSections().
struct SheafSection {
    QString title;
    QString anchor; ///< for links, distinct within the digest: "cs-cl"
    QList<const DayEntry*> entries;
};

/// By primary category, most papers first, then by name; Hugging Face's picks and other papers without a
/// category come last. Papers keep their order within.
QList<SheafSection> sheafSections(const Day& day, const SheafLabels& labels);

} // namespace sheaf
