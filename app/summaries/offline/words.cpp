#include "summaries/offline/words.h"

#include "base/english_words.h"
#include "base/text.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

bool isCjk(QChar c) {
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul: return true;
    default: return false;
    }
}

/// One pass over a text.
class WordScanner {
  public:
    explicit WordScanner(const QString& text) : m_text(text) {}

    QList<Word> words() {
        while (m_at < m_text.size())
            step();
        return m_words;
    }

  private:
    void step() {
        const QChar c = m_text[m_at];
        if (c == u'$')
            skipFormula();
        else if (c == u'\\')
            skipCommand();
        else if (isCjk(c))
            takePairs();
        else if (c.isLetterOrNumber())
            takeWord();
        else
            takeGap(c);
    }

    /// A formula without an end is text: the dollar alone is passed over.
    void skipFormula() {
        const bool display = m_text.mid(m_at, 2) == u"$$";
        const QString fence = display ? u"$$"_s : u"$"_s;
        const qsizetype end = m_text.indexOf(fence, m_at + fence.size());
        m_at = end < 0 ? m_at + 1 : end + fence.size();
        m_gap = Gap::Break;
    }

    void skipCommand() {
        ++m_at;
        while (m_at < m_text.size() && m_text[m_at].isLetter())
            ++m_at;
        m_gap = Gap::Break;
    }

    void takePairs() {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && isCjk(m_text[m_at]))
            ++m_at;
        const qsizetype count = qMax(qsizetype(1), m_at - start - 1);
        for (qsizetype i = 0; i < count; ++i) {
            const QString pair = m_text.mid(start + i, qMin(qsizetype(2), m_at - start));
            m_words += {pair, folded(pair), Gap::Break, true};
        }
        m_gap = Gap::Break;
    }

    void takeWord() {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at].isLetterOrNumber() && !isCjk(m_text[m_at]))
            ++m_at;
        const QString surface = m_text.mid(start, m_at - start);
        if (surface.startsWith(u"http"_s) && m_text.mid(m_at, 3) == u"://") {
            skipToBlank();
            return;
        }
        m_words += {surface, withoutPlural(folded(surface)), m_gap, false};
        skipPossessive();
        m_gap = Gap::Blank;
        m_fresh = true;
    }

    void skipPossessive() {
        const bool apostrophe = m_at < m_text.size() && (m_text[m_at] == u'\'' || m_text[m_at] == u'’');
        const bool s = m_text.mid(m_at + 1, 1) == u"s";
        const bool ends = m_at + 2 >= m_text.size() || !m_text[m_at + 2].isLetterOrNumber();
        if (apostrophe && s && ends)
            m_at += 2;
    }

    void skipToBlank() {
        while (m_at < m_text.size() && !m_text[m_at].isSpace())
            ++m_at;
        m_gap = Gap::Break;
    }

    void takeGap(QChar c) {
        if (!c.isSpace())
            m_gap = m_fresh && c == u'-' ? Gap::Hyphen : Gap::Break;
        else if (m_gap == Gap::Hyphen)
            m_gap = Gap::Break;
        m_fresh = false;
        ++m_at;
    }

    const QString& m_text;
    qsizetype m_at = 0;
    Gap m_gap = Gap::Break;
    bool m_fresh = false; // the character before was a word's last
    QList<Word> m_words;
};

} // namespace

QList<Word> wordsOf(const QString& text) { return WordScanner(text).words(); }

QString withoutPlural(const QString& word) {
    if (word.size() < 4 || !word.endsWith(u's'))
        return word;
    if (word.endsWith(u"ies"_s) && !word.endsWith(u"eies"_s) && !word.endsWith(u"aies"_s))
        return word.chopped(3) + u'y';
    if (word.endsWith(u"us"_s) || word.endsWith(u"ss"_s) || word.endsWith(u"is"_s))
        return word;
    return word.chopped(1);
}

bool isStopWord(const QString& foldedWord) { return stopWords().contains(foldedWord); }

bool isPaperWord(const QString& foldedWord) {
    if (isStopWord(foldedWord) || paperWords().contains(foldedWord))
        return true;
    return foldedWord.size() > 4 && foldedWord.endsWith(u"ly"_s);
}

QList<QString> contentStems(const QString& text) {
    QList<QString> stems;
    for (const Word& word : wordsOf(text))
        if (word.pair || (word.stem.size() > 1 && !isStopWord(folded(word.surface))))
            stems += word.stem;
    return stems;
}

} // namespace sheaf
