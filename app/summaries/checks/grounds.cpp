#include "summaries/checks/grounds.h"

#include "base/math_spans.h"
#include "papers/sentence_ranges.h"
#include "summaries/checks/language.h"
#include "summaries/checks/number_reading.h"
#include "summaries/offline/words.h"

#include <QHash>
#include <QSet>

#include <cmath>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// How much of a sentence's weight the source's sentence must have. Across languages nearly all of the words
/// are gone, but those left are names and numbers, which say more.
constexpr double leastInOneLanguage = 0.3;
constexpr double leastAcross = 0.34;

using Terms = QSet<QString>;

void addNumbersAndFormulas(const QString& sentence, Terms& terms) {
    for (const WrittenNumber& number : numbersIn(sentence))
        if (!number.word)
            terms += u"#"_s + QString::number(number.values.constLast(), 'g', 12);
    for (const TextRange& span : mathSpans(sentence))
        terms += sentence.mid(span.start, span.size).simplified().remove(u' ');
}

Terms wordTerms(const QString& sentence) {
    const QList<QString> stems = contentStems(sentence);
    Terms terms(stems.begin(), stems.end());
    addNumbersAndFormulas(sentence, terms);
    return terms;
}

/// What looks alike in every language: words of Latin letters that the text of another language took over.
Terms sharedTerms(const QString& sentence) {
    Terms terms;
    for (const Word& word : wordsOf(sentence))
        if (!word.pair && word.surface.size() > 1 && !isStopWord(word.stem) &&
            word.surface[0].script() == QChar::Script_Latin)
            terms += word.stem;
    addNumbersAndFormulas(sentence, terms);
    return terms;
}

struct SourceSentence {
    TextRange range;
    Terms terms;
};

class Source {
  public:
    template <class Split>
    Source(const QString& text, Split termsOf) {
        for (const TextRange& range : sentenceRanges(text)) {
            m_sentences += {range, termsOf(text.mid(range.start, range.size))};
            for (const QString& term : m_sentences.constLast().terms)
                ++m_sentencesWith[term];
        }
    }

    bool knows(const QString& term) const { return m_sentencesWith.contains(term); }

    /// The sentence that has most of these terms' weight.
    Ground best(const Terms& terms) const {
        Ground best;
        double all = 0;
        for (const QString& term : terms)
            all += weight(term);
        for (const SourceSentence& sentence : m_sentences) {
            double shared = 0;
            for (const QString& term : terms)
                if (sentence.terms.contains(term))
                    shared += weight(term);
            const double likeness = all > 0 ? shared / all : 0;
            if (likeness > best.likeness)
                best = {.source = sentence.range, .likeness = likeness};
        }
        return best;
    }

  private:
    double weight(const QString& term) const {
        const auto count = double(m_sentences.size());
        return std::log(1 + count / (m_sentencesWith.value(term, 0) + 0.5));
    }

    QList<SourceSentence> m_sentences;
    QHash<QString, int> m_sentencesWith;
};

Ground inOneLanguage(const QString& sentence, const Source& source) {
    Ground ground = source.best(wordTerms(sentence));
    ground.kind = ground.likeness >= leastInOneLanguage ? Ground::Kind::Found : Ground::Kind::None;
    return ground;
}

/// Words of the sentence's own language say nothing; only those that the source knows are compared, and every
/// number.
Ground acrossLanguages(const QString& sentence, const Source& source) {
    Terms terms;
    for (const QString& term : sharedTerms(sentence))
        if (term.startsWith(u'#') || source.knows(term))
            terms += term;
    Ground ground = source.best(terms);
    ground.kind = ground.likeness >= leastAcross ? Ground::Kind::Found : Ground::Kind::CannotTell;
    return ground;
}

} // namespace

QList<Ground> groundsOf(const QString& text, const QString& source) {
    const QString language = languageOf(text);
    const QString sourceLanguage = languageOf(source);
    const bool across = !language.isEmpty() && !sourceLanguage.isEmpty() && language != sourceLanguage;
    const Source sentences = across ? Source(source, sharedTerms) : Source(source, wordTerms);
    QList<Ground> grounds;
    for (const TextRange& range : sentenceRanges(text)) {
        const QString sentence = text.mid(range.start, range.size);
        Ground ground = across ? acrossLanguages(sentence, sentences) : inOneLanguage(sentence, sentences);
        ground.sentence = range;
        if (ground.kind != Ground::Kind::Found)
            ground.source = {};
        grounds += ground;
    }
    return grounds;
}

} // namespace sheaf
