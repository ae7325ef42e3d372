#include "ui/palette/fuzzy_match.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

namespace {

constexpr int ofLetter = 10;
constexpr int ofWordStart = 12;
constexpr int ofTextStart = 10;
constexpr int ofRow = 10; ///< the letter stands right behind the one before
constexpr int ofGap = -6;
constexpr int ofWholeWord = 12;

/// Chinese and Japanese are written without blanks: any sign may begin a word.
bool isIdeograph(QChar sign) {
    const QChar::Script script = sign.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana;
}

bool beginsWord(const QString& text, qsizetype at) {
    const QChar sign = text[at];
    if (!sign.isLetterOrNumber())
        return false;
    if (at == 0 || isIdeograph(sign))
        return true;
    const QChar before = text[at - 1];
    return !before.isLetterOrNumber() || (before.isLower() && sign.isUpper()) ||
           (before.isLetter() && sign.isDigit());
}

} // namespace

FuzzyText::FuzzyText(const QString& text) {
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar sign = text[at];
        const QString plain = sign.unicode() < 128 ? QString(sign.toLower()) : folded(QString(sign));
        for (qsizetype i = 0; i < plain.size(); ++i)
            m_letters += {plain[i], static_cast<int>(at), i == 0 && beginsWord(text, at)};
    }
}

std::optional<FuzzyMatch> FuzzyText::match(const QString& typed) const {
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    FuzzyMatch whole;
    for (const QString& word : folded(typed).split(blanks, Qt::SkipEmptyParts)) {
        const auto found = matchWord(word);
        if (!found)
            return std::nullopt;
        whole.score += found->score;
        whole.places += found->places;
    }
    std::sort(whole.places.begin(), whole.places.end());
    whole.places.erase(std::unique(whole.places.begin(), whole.places.end()), whole.places.end());
    whole.score -= static_cast<int>(m_letters.size()) / 8;
    return whole;
}

QList<FuzzyText::Way> FuzzyText::firstWays(QChar sign) const {
    QList<Way> ways(m_letters.size());
    for (qsizetype at = 0; at < m_letters.size(); ++at)
        if (m_letters[at].sign == sign)
            ways[at] = {worth(at), -1, m_letters[at].begins};
    return ways;
}

QList<FuzzyText::Way> FuzzyText::nextWays(QChar sign, const QList<Way>& before) const {
    QList<Way> ways(m_letters.size());
    qsizetype inWord = -1; // where the letter before stands best, in the same word
    qsizetype inText = -1; // and in the text so far
    const auto consider = [&](qsizetype& best, qsizetype at) {
        if (before[at].skips && (best < 0 || before[at].score >= before[best].score))
            best = at;
    };
    for (qsizetype at = 0; at < m_letters.size(); ++at) {
        if (m_letters[at].begins)
            inWord = -1;
        if (at > 0 && m_letters[at].sign == sign) {
            const Way& row = before[at - 1];
            if (row.score > impossible)
                ways[at] = {row.score + worth(at) + ofRow, at - 1, row.skips};
            const qsizetype jump = m_letters[at].begins ? inText : inWord;
            if (jump >= 0 && before[jump].score + worth(at) + ofGap > ways[at].score)
                ways[at] = {before[jump].score + worth(at) + ofGap, jump, true};
        }
        consider(inWord, at);
        consider(inText, at);
    }
    return ways;
}

int FuzzyText::worth(qsizetype at) const {
    return ofLetter + (m_letters[at].begins ? ofWordStart : 0) + (at == 0 ? ofTextStart : 0);
}

bool FuzzyText::endsWord(qsizetype at) const {
    return at + 1 == m_letters.size() || m_letters[at + 1].begins ||
           !m_letters[at + 1].sign.isLetterOrNumber();
}

/// Where the word stands as a whole: "cs" in "cs.LG" and not in "cost".
std::optional<FuzzyMatch> FuzzyText::matchWholeWord(const QString& word) const {
    const qsizetype last = m_letters.size() - word.size();
    for (qsizetype from = 0; from <= last; ++from) {
        const auto isThere = [&](qsizetype i) { return m_letters[from + i].sign == word[i]; };
        qsizetype same = 0;
        while (same < word.size() && isThere(same))
            ++same;
        if (!m_letters[from].begins || same < word.size() || !endsWord(from + same - 1))
            continue;
        FuzzyMatch match{ofWholeWord + ofRow * int(word.size() - 1), {}};
        for (qsizetype at = from; at < from + word.size(); ++at) {
            match.score += worth(at);
            match.places += m_letters[at].place;
        }
        return match;
    }
    return std::nullopt;
}

std::optional<FuzzyMatch> FuzzyText::matchWord(const QString& word) const {
    if (auto whole = matchWholeWord(word))
        return whole;
    QList<QList<Way>> ways;
    for (const QChar sign : word)
        ways += ways.isEmpty() ? firstWays(sign) : nextWays(sign, ways.constLast());
    const auto& ends = ways.constLast();
    const auto best = std::max_element(ends.begin(), ends.end(),
                                       [](const Way& a, const Way& b) { return a.score < b.score; });
    if (best == ends.end() || best->score <= impossible)
        return std::nullopt;
    FuzzyMatch match{best->score, {}};
    qsizetype at = best - ends.begin();
    for (qsizetype i = word.size() - 1; i >= 0; --i) {
        match.places.prepend(m_letters[at].place);
        at = ways[i][at].from;
    }
    return match;
}

} // namespace sheaf
