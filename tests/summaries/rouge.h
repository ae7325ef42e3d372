#pragma once

#include <QString>
#include <QStringList>

namespace sheaf::test {

/// F1 of the words that a summary and a reference share, as a multiset. C.-Y. Lin, "ROUGE: A Package for
/// Automatic Evaluation of Summaries", 2004; small letters, no stemming, stop words kept.
double rouge1(const QString& summary, const QString& reference);

/// F1 of their longest common subsequence of words.
double rougeL(const QString& summary, const QString& reference);

/// F1 of two lists of keyphrases, compared in small letters, hyphens as blanks, without plurals.
double keyphraseF1(const QStringList& phrases, const QStringList& reference);

} // namespace sheaf::test
