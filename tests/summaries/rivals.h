#pragma once

#include <QString>
#include <QStringList>

namespace sheaf::test {

/// The methods that the no-key engine's were measured against. They live here because only the measure needs
/// them.

/// R. Mihalcea, P. Tarau, "TextRank: Bringing Order into Texts", 2004: PageRank over shared words.
qsizetype textRankSentence(const QStringList& sentences);

/// G. Erkan, D. Radev, "LexRank", JAIR 22, 2004, continuous: PageRank over TF-IDF cosines.
qsizetype lexRankSentence(const QStringList& sentences);

/// A. Nenkova, L. Vanderwende, "The Impact of Frequency on Summarization", 2005 (SumBasic): the highest mean
/// word probability.
qsizetype sumBasicSentence(const QStringList& sentences);

/// S. Rose et al., "Automatic Keyword Extraction from Individual Documents", 2010 (RAKE): degree by
/// frequency.
QStringList rakePhrases(const QString& text, int count);

/// TextRank's keyphrases: PageRank over words that stand within three of each other, mean of a phrase's
/// words.
QStringList textRankPhrases(const QString& text, int count);

} // namespace sheaf::test
