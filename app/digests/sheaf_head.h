#pragma once

#include "digests/sheaf_labels.h"
#include "papers/day.h"

#include <QString>
#include <QStringList>

namespace sheaf {

/// What stands at the top of a day that Sheaf writes in a form of its own: "Papers of Friday, 30 January
/// 2026"; plain text.
QString sheafTitle(const Day& day, const SheafLabels& labels);

/// That the day is a sample or provisional; plain sentences.
QStringList sheafNotices(const Day& day, const SheafLabels& labels);

/// "331 papers · 212 summarised · … · Summaries by deepseek-chat (work)", one line of Markdown.
QString sheafCounts(const Day& day, const SheafLabels& labels);

/// "12 papers".
QString sheafPaperCount(qsizetype count, const SheafLabels& labels);

} // namespace sheaf
