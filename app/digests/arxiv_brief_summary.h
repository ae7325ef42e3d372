#pragma once

#include "digests/arxiv_brief_labels.h"
#include "digests/digest_reader.h"

#include <optional>

namespace sheaf {

/// A part of the summary as it stands in the file: a field, or a section of its own.
struct BriefPart {
    std::optional<BriefField> field;
    QString section;
    QString label;  ///< the field's, as it stands there
    qsizetype line; ///< in the paper, from 0
    QList<QStringView> lines;
};

/// What the format puts in a field where the summary failed, with the reason beside it unless that is the
/// placeholder itself; none for the fields it leaves out.
std::optional<QString> briefPlaceholder(BriefField field, const QString& reason, const BriefLabels& labels);

/// The fields it fills so.
inline constexpr BriefField briefFailureFields[] = {
    BriefField::Tldr, BriefField::Motivation, BriefField::Method, BriefField::Conclusion, BriefField::Score};

/// The name in `DayEntry::extra` that tells that a digest does not have one of them.
QString briefLeftOut(BriefField field);

/// The name in `DayEntry::extra` under which the text of a field is kept that is no text of a summary.
QString briefExtra(BriefField field);

/// Makes the entry's summary of the parts, or its failure. The remarks' lines are those of the parts.
QList<DigestRemark> takeBriefSummary(const QList<BriefPart>& parts, DayEntry& entry);

} // namespace sheaf
