#pragma once

#include "papers/day.h"

#include <QString>

namespace sheaf {

/// The parts of the page that show a summary: score with reason, TL;DR, sections, tags. What the no-key
/// engine made carries its mark at each of them.
QString summaryHtml(const Summary& summary);

/// Why there is no summary, or no newer one, and what to do about it; empty where there is nothing to say.
QString summaryStateHtml(const DayEntry& entry);

/// A row of chips after a label; `kind` is a class of the style sheet. Empty for no names. Plain text, all of
/// it.
QString chipsHtml(const QString& label, const QStringList& names, const QString& kind = {});

/// A heading over a text, both as HTML; empty for an empty text.
QString partHtml(const QString& headingHtml, const QString& bodyHtml,
                 const QString& kind = QStringLiteral("part"));

} // namespace sheaf
