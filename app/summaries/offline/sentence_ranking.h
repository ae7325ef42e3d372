#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sheaf {

/// How well each sentence of an abstract stands for the whole, higher is better, comparable within one
/// abstract.
///
/// The method is Edmundson's: a weighted sum of cue words ("we propose" speaks for a sentence, "however"
/// against it), key words (words the text repeats), words of the title, and location (abstracts often open
/// with their subject). H. P. Edmundson, "New Methods in Automatic Extracting", Journal of the ACM 16(2),
/// 1969. It was chosen by measure: see the README of summaries/.
QList<double> sentenceWeights(const QString& title, const QStringList& sentences);

/// The place of the best sentence; the earlier one of equals; -1 where there is none.
qsizetype bestSentence(const QString& title, const QStringList& sentences);

} // namespace sheaf
