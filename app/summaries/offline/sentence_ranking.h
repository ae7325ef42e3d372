#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sheaf {

/// How much each part of the method counts. The README of summaries/ says how these were chosen, and how
/// little hangs on them.
struct RankingWeights {
    double cue = 1.0;     ///< a sentence that announces what the paper brings
    double stigma = 0.5;  ///< taken off one that tells of others' problems, or where the code is
    double key = 2.0;     ///< times the share of its words that the text repeats
    double title = 2.0;   ///< times the share of the title's words that it takes up
    double opening = 0.3; ///< the first sentence
};

/// How well each sentence of an abstract stands for the whole, higher is better, comparable within one
/// abstract.
///
/// The method is Edmundson's: a weighted sum of cue words ("we propose" speaks for a sentence, "however"
/// against it), key words (words the text repeats), words of the title, and location (abstracts often open
/// with their subject). H. P. Edmundson, "New Methods in Automatic Extracting", Journal of the ACM 16(2),
/// 1969. It was chosen by measure: see the README of summaries/.
QList<double> sentenceWeights(const QString& title, const QStringList& sentences,
                              const RankingWeights& by = {});

/// The place of the best sentence; the earlier one of equals; -1 where there is none.
qsizetype bestSentence(const QString& title, const QStringList& sentences, const RankingWeights& by = {});

} // namespace sheaf
