#pragma once

#include "digests/arxiv_listing_labels.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace sheaf {

/// A labelled part of a paper's text. Offsets are of that text.
struct ArxivFieldText {
    ArxivField field;
    qsizetype line = 0; ///< where the label's line begins
    qsizetype from = 0; ///< where the value begins, and
    qsizetype to = 0;   ///< ends, without the line breaks that the format puts behind it
};

/// A paper's text, taken apart by its labels.
struct ArxivFields {
    QList<ArxivFieldText> fields;
    qsizetype head = 0;      ///< the end of what stands before the first label
    qsizetype folded = -1;   ///< where "<details>" begins; negative where it is missing
    qsizetype unfolded = -1; ///< behind the line that is clicked to unfold
    qsizetype closed = -1;   ///< where the last "</details>" begins; negative where it is missing
};

/// Whether a label begins the line, whatever stands around it.
bool isArxivLabelLine(QStringView line, const ArxivListingLabels& labels);

/// Takes the text below a paper's heading apart. A label counts only at the start of a line behind a blank
/// one and in the order of the format; nothing behind "Abstract" is a label. Where text looks like labels
/// too, the reading with most of the format's labels wins, then the earlier.
ArxivFields arxivFields(QStringView text, const ArxivListingLabels& labels);

} // namespace sheaf
