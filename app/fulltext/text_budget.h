#pragma once

#include "papers/full_text.h"

namespace sheaf {

/// What a model is given of a text, and what it is not.
struct TextExcerpt {
    QString text;               ///< sections under their titles as Markdown; a cut says so in brackets
    int tokens = 0;             ///< at most
    QStringList leftOut = {};   ///< titles of sections that are not in it
    QStringList shortened = {}; ///< titles of sections that are in it in part
};

/// More tokens than tokenisers in use make of a text: words count a token for every three letters begun,
/// every digit and sign one, letters of scripts without an alphabet two.
int tokensAtMost(QStringView text);

/// As much of the text as fits, sections by weight: abstract, introduction, conclusion, method, results, the
/// rest, related work, appendices. What is in it stands in the paper's order. Cuts fall between paragraphs,
/// then sentences, then words.
TextExcerpt excerptOf(const FullText& text, int mostTokens);

} // namespace sheaf
