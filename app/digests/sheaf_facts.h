#pragma once

#include "digests/sheaf_labels.h"
#include "papers/day.h"

#include <QString>

namespace sheaf {

/// "[arXiv](…) · [PDF](…) · [Hugging Face ▲ 41](…) · [Code](…)"; empty where there is no address.
QString linkLine(const DayEntry& entry, const SheafLabels& labels);

/// The small print: categories, version, dates, where it was listed, and what made the summary from what.
QString factLine(const DayEntry& entry, const SheafLabels& labels);

} // namespace sheaf
