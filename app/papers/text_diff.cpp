#include "papers/text_diff.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

// The table below takes two bytes for each pair of words.
constexpr qsizetype mostPairs = 4'000'000;

struct Word {
    QString text;
    QString blank; ///< what parts it from the next one

    bool operator==(const Word& other) const { return text == other.text; }
};

using Words = std::vector<Word>;
using Kind = DiffPiece::Kind;

/// Written without blanks between words: each character stands alone.
bool standsAlone(QChar c) {
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana: return true;
    default: return false;
    }
}

/// Where the formula that begins here ends; the place itself where none does.
qsizetype endOfFormula(const QString& text, qsizetype at) {
    if (text[at] != u'$' || (at > 0 && text[at - 1] == u'\\'))
        return at;
    const bool display = text.mid(at, 2) == u"$$";
    const QString sign = display ? u"$$"_s : u"$"_s;
    const qsizetype close = text.indexOf(sign, at + sign.size());
    return close < 0 ? at : close + sign.size();
}

qsizetype endOfWord(const QString& text, qsizetype at) {
    if (standsAlone(text[at]))
        return at + 1;
    while (at < text.size() && !text[at].isSpace() && !standsAlone(text[at]))
        at = std::max(endOfFormula(text, at), at + 1);
    return at;
}

Words wordsOf(const QString& text) {
    Words words;
    const QString line = text.simplified();
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype end = endOfWord(line, at);
        // Behind the last word too, as the other text may go on there.
        const bool blank = end < line.size() ? line[end] == u' ' : !standsAlone(line[at]);
        words.push_back({line.mid(at, end - at), blank ? u" "_s : QString()});
        at = end + (blank ? 1 : 0);
    }
    return words;
}

struct Change {
    Kind kind;
    Word word;
};

using Changes = std::vector<Change>;

void append(Changes& changes, Kind kind, const Words& words) {
    for (const Word& word : words)
        changes.push_back({kind, word});
}

/// The lengths of the longest common subsequences of what follows each pair of places.
class CommonLengths {
  public:
    CommonLengths(const Words& before, const Words& after)
        : m_width(after.size() + 1), m_lengths((before.size() + 1) * m_width) {
        for (size_t i = before.size(); i-- > 0;)
            for (size_t j = after.size(); j-- > 0;)
                m_lengths[i * m_width + j] =
                    before[i] == after[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    quint16 at(size_t i, size_t j) const { return m_lengths[i * m_width + j]; }

  private:
    size_t m_width;
    std::vector<quint16> m_lengths;
};

Changes changesBetween(const Words& before, const Words& after) {
    Changes changes;
    const auto pairs = static_cast<qsizetype>(before.size() * after.size());
    if (pairs > mostPairs) {
        append(changes, Kind::Removed, before);
        append(changes, Kind::Added, after);
        return changes;
    }
    const CommonLengths lengths(before, after);
    size_t i = 0;
    size_t j = 0;
    while (i < before.size() || j < after.size()) {
        if (i < before.size() && j < after.size() && before[i] == after[j]) {
            changes.push_back({Kind::Same, after[j++]});
            ++i;
        } else if (j == after.size() || (i < before.size() && lengths.at(i + 1, j) >= lengths.at(i, j + 1))) {
            changes.push_back({Kind::Removed, before[i++]});
        } else {
            changes.push_back({Kind::Added, after[j++]});
        }
    }
    return changes;
}

bool isIsland(const Changes& changes, size_t at) {
    return changes[at].kind == Kind::Same && at > 0 && at + 1 < changes.size() &&
           changes[at - 1].kind != Kind::Same && changes[at + 1].kind != Kind::Same;
}

/// Collects one change after the other into pieces, what was removed before what was added.
class Pieces {
  public:
    void take(Kind kind, const Word& word) {
        if (kind == Kind::Same)
            endChange();
        (kind == Kind::Same ? m_same : kind == Kind::Removed ? m_removed : m_added) += word.text + word.blank;
    }

    QList<DiffPiece> all() {
        endChange();
        put(Kind::Same, m_same);
        return m_pieces;
    }

  private:
    void endChange() {
        if (m_removed.isEmpty() && m_added.isEmpty())
            return;
        put(Kind::Same, m_same);
        put(Kind::Removed, m_removed);
        put(Kind::Added, m_added);
    }

    void put(Kind kind, QString& text) {
        if (!text.isEmpty())
            m_pieces.append({kind, text});
        text.clear();
    }

    QList<DiffPiece> m_pieces;
    QString m_same;
    QString m_removed;
    QString m_added;
};

} // namespace

QList<DiffPiece> textDiff(const QString& before, const QString& after) {
    Words was = wordsOf(before);
    Words is = wordsOf(after);
    const auto start = std::ranges::mismatch(was, is);
    const Words head(is.begin(), start.in2);
    Words wasRest(start.in1, was.end());
    Words isRest(start.in2, is.end());
    Words tail;
    while (!wasRest.empty() && !isRest.empty() && wasRest.back() == isRest.back()) {
        tail.push_back(isRest.back());
        wasRest.pop_back();
        isRest.pop_back();
    }
    std::ranges::reverse(tail);
    Changes changes;
    append(changes, Kind::Same, head);
    for (const Change& change : changesBetween(wasRest, isRest))
        changes.push_back(change);
    append(changes, Kind::Same, tail);

    Pieces pieces;
    for (size_t at = 0; at < changes.size(); ++at) {
        const auto& [kind, word] = changes[at];
        if (!isIsland(changes, at)) {
            pieces.take(kind, word);
            continue;
        }
        pieces.take(Kind::Removed, word);
        pieces.take(Kind::Added, word);
    }
    return pieces.all();
}

} // namespace sheaf
