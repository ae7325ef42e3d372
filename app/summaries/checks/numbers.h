#pragma once

#include <QString>
#include <QStringList>

namespace sheaf {

/// The numbers of a text that its source has not, as they are written, each once.
///
/// A number stands in the source however it is written there: 1000, 1,000, 1k, 10^{3} or "thousand"; 12.5%,
/// 12.5 percent or 0.125; 3.1M, 310万; 2x or "twice"; three or 3; rounded from more digits. Taken for no
/// statement of their own, and passed over: numbers inside names ("GPT-4", "3D", "F1"), numerals of lists and
/// steps, and number words up to three. What a text counts or works out by itself (a difference of two
/// numbers) is among those found: the source does not say it.
QStringList numbersNotIn(const QString& source, const QString& text);

} // namespace sheaf
