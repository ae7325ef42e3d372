#pragma once

#include "papers/summary.h"

namespace sheaf {

/// One of a summary's own texts, which the styles that have sections of their own write behind those.
struct SummaryField {
    QString Summary::*text;
    QString english; ///< what such a digest calls it
    QString chinese;
    QString vietnamese;

    /// By language code; English for any without a word of its own.
    const QString& label(const QString& language) const;
};

/// In the order digests write them.
const QList<SummaryField>& summaryFields();

/// The field any language calls so; null for none.
const SummaryField* summaryField(QStringView label);

} // namespace sheaf
