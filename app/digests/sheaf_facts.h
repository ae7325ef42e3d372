#pragma once

#include "digests/sheaf_labels.h"
#include "papers/day.h"

#include <QString>
#include <QStringList>

namespace sheaf {

/// An invented paper, which has no pages behind its id.
bool isInvented(const DayEntry& entry);

/// "[arXiv](…) · [PDF](…) · [Hugging Face ▲ 41](…) · [Code](…)"; empty where there is no address.
QString linkLine(const DayEntry& entry, const SheafLabels& labels);

/// The small print: categories, version, dates, where it was listed, and what made the summary from what; a
/// line of Markdown for the paper and one for the summary.
QStringList factLines(const DayEntry& entry, const SheafLabels& labels);

/// The same as it stands in Sheaf's own digest.
QString factLine(const DayEntry& entry, const SheafLabels& labels);

} // namespace sheaf
