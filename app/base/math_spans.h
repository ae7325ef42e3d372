#pragma once

#include "base/text_range.h"

#include <QList>
#include <QStringView>

namespace sheaf {

/// In Markdown a dollar sign inside code is a dollar sign.
enum class TextForm { Plain, Markdown };

/// The formulas of a text between $…$, $$…$$, \(…\) and \[…\], in order and apart from each other, each
/// with its delimiters. As in pandoc, the opening $ has no blank behind it, the closing one no blank before
/// it and no digit behind it, so that "$5 and $6" is none. A formula stays within its paragraph and under
/// 2,000 characters: a lone delimiter takes nothing with it. Pure; time is linear in the text.
QList<TextRange> mathSpans(QStringView text, TextForm form = TextForm::Plain);

} // namespace sheaf
