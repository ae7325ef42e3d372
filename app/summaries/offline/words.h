#pragma once

#include <QList>
#include <QSet>
#include <QString>

namespace sheaf {

/// What stands between a word and the one before it.
enum class Gap { Blank, Hyphen, Break };

/// A word of running text. TeX formulas, TeX commands and addresses are no words; they break phrases.
/// Chinese, Japanese and Korean text, which has no blanks, comes as overlapping pairs of characters.
struct Word {
    QString surface; ///< as it stands in the text
    QString stem;    ///< small letters without diacritics and plural, for comparing
    Gap before = Gap::Break;
    bool pair = false; ///< a pair of CJK characters

    bool operator==(const Word&) const = default;
};

QList<Word> wordsOf(const QString& text);

/// The plural's ending off: the S stemmer of Harman, "How Effective Is Suffixing?", JASIS 42(1), 1991.
QString withoutPlural(const QString& word);

/// Words that carry no subject: articles, pronouns, prepositions, auxiliaries.
bool isStopWord(const QString& foldedWord);

/// Stop words and the words with which any abstract is written ("propose", "novel", "experiments"): they end
/// a keyphrase.
bool isPaperWord(const QString& foldedWord);

/// The stems that say what a text is about: no stop words, nothing of one letter.
QList<QString> contentStems(const QString& text);

} // namespace sheaf
