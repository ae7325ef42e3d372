#pragma once

#include <QString>
#include <QStringList>

namespace sheaf {

/// The phrases a paper is about, best first, at most `count`, written as the paper writes them.
///
/// The method is the C-value: phrases between words that carry no subject, weighed by the logarithm of their
/// length times how often they occur, inside longer phrases too. K. Frantzi, S. Ananiadou, H. Mima,
/// "Automatic Recognition of Multi-Word Terms: the C-value/NC-value Method", International Journal on Digital
/// Libraries 3(2), 2000. Phrases have two or three words, or one that is a name (capitals or digits inside:
/// "GRPO", "VBench"). Left out of the original is the part-of-speech filter (word lists stand for it) and the
/// discount for nested phrases, which made it worse by measure: see the README of summaries/. Chinese text
/// gives only the names in it.
QStringList keyphrases(const QString& title, const QString& abstract, int count);

} // namespace sheaf
