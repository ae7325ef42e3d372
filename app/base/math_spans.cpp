#include "base/math_spans.h"

#include <algorithm>

namespace sheaf {

namespace {

constexpr qsizetype longestFormula = 2'000;
constexpr qsizetype none = -1;

/// Walks a text once and notes the formulas it meets.
class MathScanner {
  public:
    MathScanner(QStringView text, TextForm form) : m_text(text), m_markdown(form == TextForm::Markdown) {}

    QList<TextRange> scan() {
        while (m_at < m_text.size())
            step();
        return m_spans;
    }

  private:
    QChar charAt(qsizetype at) const { return at >= 0 && at < m_text.size() ? m_text[at] : QChar(); }

    void step() {
        if (m_markdown && skipFence())
            return;
        switch (charAt(m_at).unicode()) {
        case u'\\': stepBackslash(); break;
        case u'$': stepDollar(); break;
        case u'`': m_at += m_markdown ? codeSize() : 1; break;
        default: ++m_at;
        }
    }

    void stepBackslash() {
        const QChar bracket = charAt(m_at + 1);
        if (bracket == u'(')
            take(closingBracket(u"\\)", m_unclosedRound), 2);
        else if (bracket == u'[')
            take(closingBracket(u"\\]", m_unclosedSquare), 2);
        else
            m_at += 2;
    }

    void stepDollar() {
        if (charAt(m_at + 1) == u'$')
            take(closingDisplay(), 2);
        else
            take(closingDollar(), 1);
    }

    /// Notes the formula that ends before `end`, or passes over a delimiter that opens nothing.
    void take(qsizetype end, qsizetype delimiter) {
        if (end == none || end - m_at <= 2 * delimiter) {
            m_at += delimiter;
            return;
        }
        m_spans.append({m_at, end - m_at});
        m_at = end;
    }

    bool endsParagraph(qsizetype at) const {
        if (charAt(at) != u'\n')
            return false;
        do
            ++at;
        while (charAt(at) == u' ' || charAt(at) == u'\t' || charAt(at) == u'\r');
        return charAt(at) == u'\n' || at >= m_text.size();
    }

    /// Behind the next `delimiter` of this paragraph; a backslash before it makes it part of the formula.
    /// Where there is none, `from` becomes the place up to which there is none.
    qsizetype closing(qsizetype& from, QStringView delimiter) const {
        const qsizetype last = std::min(m_text.size(), m_at + longestFormula);
        for (; from < last && !endsParagraph(from); ++from) {
            if (m_text.mid(from, delimiter.size()) == delimiter)
                return from + delimiter.size();
            if (m_text[from] == u'\\')
                ++from;
        }
        return none;
    }

    qsizetype closingDisplay() const {
        qsizetype from = m_at + 2;
        return closing(from, u"$$");
    }

    /// Many openings and no closing would each look through the same text: `unclosed` remembers how far one
    /// did.
    qsizetype closingBracket(QStringView delimiter, qsizetype& unclosed) const {
        qsizetype from = std::max(m_at + 2, unclosed);
        const qsizetype end = closing(from, delimiter);
        if (end == none)
            unclosed = from;
        return end;
    }

    qsizetype closingDollar() const {
        qsizetype from = m_at + 1;
        const qsizetype end = closing(from, u"$");
        if (end == none || charAt(m_at + 1).isSpace() || charAt(end - 2).isSpace())
            return none;
        return charAt(end).isDigit() ? none : end;
    }

    qsizetype runSize(qsizetype at) const {
        const QChar c = charAt(at);
        qsizetype end = at;
        while (end < m_text.size() && m_text[end] == c)
            ++end;
        return end - at;
    }

    /// The size of the code span that begins here, or of its backticks where nothing closes it.
    qsizetype codeSize() const {
        const qsizetype ticks = runSize(m_at);
        for (qsizetype at = m_at + ticks; at < m_text.size() && !endsParagraph(at);) {
            const qsizetype run = m_text[at] == u'`' ? runSize(at) : 0;
            if (run == ticks)
                return at + run - m_at;
            at += std::max<qsizetype>(run, 1);
        }
        return ticks;
    }

    /// The fence characters that a line begins with, behind the marks of quotes and lists.
    QStringView fenceOf(QStringView line) const {
        qsizetype at = 0;
        while (at < line.size() && QStringView(u" \t>-*+.)0123456789").contains(line[at]))
            ++at;
        qsizetype end = at;
        while (end < line.size() && line[end] == line[at] && (line[at] == u'`' || line[at] == u'~'))
            ++end;
        return end - at >= 3 ? line.mid(at, end - at) : QStringView();
    }

    QStringView lineAt(qsizetype at) const {
        const qsizetype end = m_text.indexOf(u'\n', at);
        return m_text.mid(at, end < 0 ? -1 : end - at);
    }

    bool skipFence() {
        if (m_at > 0 && m_text[m_at - 1] != u'\n')
            return false;
        const QStringView line = lineAt(m_at);
        const QStringView open = fenceOf(line);
        if (open.isEmpty() || (open[0] == u'`' && line.mid(line.indexOf(open) + open.size()).contains(u'`')))
            return false;
        do
            m_at += lineAt(m_at).size() + 1;
        while (m_at < m_text.size() && !fenceOf(lineAt(m_at)).startsWith(open));
        m_at += m_at < m_text.size() ? lineAt(m_at).size() + 1 : 0;
        return true;
    }

    QStringView m_text;
    bool m_markdown;
    qsizetype m_at = 0;
    qsizetype m_unclosedRound = 0;
    qsizetype m_unclosedSquare = 0;
    QList<TextRange> m_spans;
};

} // namespace

QList<TextRange> mathSpans(QStringView text, TextForm form) { return MathScanner(text, form).scan(); }

} // namespace sheaf
