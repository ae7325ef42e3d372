#pragma once

#include <QList>
#include <QStringView>

namespace sheaf {

/// Where TeX stands in a text, its delimiters included.
struct MathSpan {
    qsizetype start = 0;
    qsizetype size = 0;

    qsizetype end() const { return start + size; }
    bool operator==(const MathSpan&) const = default;
};

/// In Markdown a dollar sign inside code is a dollar sign.
enum class TextForm { Plain, Markdown };

/// The formulas of a text between $…$, $$…$$, \(…\) and \[…\], in order and apart from each other. As in
/// pandoc, the opening $ has no blank behind it, the closing one no blank before it and no digit behind it,
/// so that "$5 and $6" is none. A formula stays within its paragraph and under 2,000 characters: a lone
/// delimiter takes nothing with it. Pure; time is linear in the text.
QList<MathSpan> mathSpans(QStringView text, TextForm form = TextForm::Plain);

} // namespace sheaf
