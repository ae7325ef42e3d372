#pragma once

#include "ui/detail/paper_page.h"

#include <QString>

namespace sheaf {

/// The parts of the page that show the paper's summary, which there must be: score with reason, what to know
/// before trusting it, TL;DR, `figureHtml`, sections, tags. What the no-key engine made carries its mark at
/// each of them.
QString summaryHtml(const PageMatter& matter, const PageOptions& options, const QString& figureHtml = {});

/// The summary's sentences as plain text, in the order of the page's links "sheaf:ground/0",
/// "sheaf:ground/1"… (see sentenceRanges). May take milliseconds; any thread.
QString sentencesText(const Summary& summary);

/// Why there is no summary, or no newer one, and what to do about it; empty where there is nothing to say.
QString summaryStateHtml(const DayEntry& entry);

/// A heading over a text, both as HTML; the text's own headings become lower ones. Empty for an empty text.
QString partHtml(const QString& headingHtml, const QString& bodyHtml,
                 const QString& kind = QStringLiteral("part"));

} // namespace sheaf
