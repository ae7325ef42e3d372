#pragma once

#include "digests/sheaf_labels.h"
#include "papers/day.h"

#include <QString>

namespace sheaf {

/// Whether the last attempt at a summary failed and no summary stands in for it.
bool isFailed(const DayEntry& entry);

/// The pieces of a paper's page, empty for what there is none of; each can stand in a page of another make.
/// The authors on one line.
QString sheafAuthors(const Paper& paper, const SheafLabels& labels);
/// As a quote: score and TL;DR, or why there is none.
QString sheafCard(const DayEntry& entry, const SheafLabels& labels);

/// A named text, Markdown that is safe to stand in a list item.
struct SheafPart {
    QString name;
    QString text;
};

/// The summary's fields beyond the TL;DR, then the reader's note, without empty ones.
QList<SheafPart> sheafParts(const DayEntry& entry, const SheafLabels& labels);
/// List items, a blank line before each.
QString sheafItems(const QList<SheafPart>& parts, const SheafLabels& labels);

/// One paper of Sheaf's own digest: its heading and all below, ending in a line break.
QString sheafEntry(const DayEntry& entry, const SheafLabels& labels);

} // namespace sheaf
