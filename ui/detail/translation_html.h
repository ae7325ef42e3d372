#pragma once

#include "papers/day.h"

#include <QString>

namespace sheaf {

// The paper's own words in the summary's language. They stand beside the originals, never in their place: a
// translation is a model's work, and the original is what it has to be held against.

/// The line below the title; empty where the summary holds none, or the title over again.
QString translatedTitleHtml(const DayEntry& entry);

/// The part above the abstract; empty where the summary holds none.
QString translatedAbstractHtml(const DayEntry& entry);

/// The sections that have no place of their own on the page.
QList<SummarySection> withoutTranslations(QList<SummarySection> sections);

} // namespace sheaf
