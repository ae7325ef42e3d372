#pragma once

#include "base/math_spans.h"

#include <QRegularExpression>
#include <QString>

#include <functional>

namespace sheaf {

/// Where an HTML tag, a comment or an automatic link could begin.
const QRegularExpression& tagStart();

/// A formula whose lines begin no list, quote or heading for Markdown that knows no math: an empty group goes
/// before the operator, and reads as nothing.
QString withSafeLines(QString formula);

/// "\n" for "\r\n" and "\r", which Markdown takes for line ends too.
QString withUnixLines(QString text);

/// `words` is given what stands between the formulas, with its place in the text, and `formula` each formula.
/// One that Markdown without math would read as HTML, a link or an image is given to `words`.
QString aroundMath(const QString& text, TextForm form,
                   const std::function<QString(QStringView, qsizetype)>& words,
                   const std::function<QString(const QString&)>& formula);

} // namespace sheaf
