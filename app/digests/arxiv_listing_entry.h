#pragma once

#include "digests/arxiv_listing_labels.h"
#include "digests/digest_extra.h"
#include "digests/digest_reader.h"
#include "papers/day.h"

#include <QString>
#include <QStringView>

namespace sheaf {

/// Names in DayEntry::extra and Day::extra: what a file says otherwise than Sheaf would write it.
namespace arxiv_extra {
using digest_extra::categories;
using digest_extra::comment;
using digest_extra::number;
using digest_extra::section;
inline const QString title = QStringLiteral("title"); ///< of the day: the line above the contents
/// The words of a field that could not be read, or not read back: "as given: Score".
QString asGiven(ArxivField field);
} // namespace arxiv_extra

/// The names under which Summary::sections keep what forks have: "Keywords", "Translated title", "AI
/// comments", "AI abstract", "Translated abstract".
QString arxivSectionOf(ArxivField field);
inline const QString translatedTitleSection = QStringLiteral("Translated title");

/// The fields of a summary that failed or not as a whole.
inline constexpr ArxivField arxivCoreFields[] = {ArxivField::Tldr, ArxivField::Motivation, ArxivField::Method,
                                                 ArxivField::Result, ArxivField::Conclusion};

/// The summary's text for one of the fields that are plain text; null for others.
QString Summary::*arxivSummaryText(ArxivField field);

/// One paper of an arXiv listing, from its heading on, ending in a line break.
QString arxivEntry(const DayEntry& entry, int number, bool scored, const ArxivListingLabels& labels);

/// Reads the paper from its heading (`heading` can be read) and the text below up to the next paper or
/// category. Remarks have their line counted from the heading, which is 0.
DayEntry readArxivEntry(QStringView heading, QStringView text, const ArxivListingLabels& labels,
                        QList<DigestRemark>& remarks);

} // namespace sheaf
