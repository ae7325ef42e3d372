#include "digests/restored_words.h"

#include "digests/format_phrases.h"
#include "digests/word_lists.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct WordPlace {
    QList<uint> word;
    qsizetype at = 0;   ///< where the character stands in it
    bool apart = false; ///< letters must not go on before or behind it
    int rank = 0;
};

using WordIndex = QHash<char32_t, QList<WordPlace>>;

void addWord(WordIndex& index, const QString& word, int rank) {
    const QList<uint> characters = word.toUcs4();
    const bool apart = QChar::script(characters[0]) == QChar::Script_Latin;
    for (qsizetype at = 0; at < characters.size(); ++at)
        index[characters[at]] += WordPlace{characters, at, apart, rank};
}

/// Every word under each of its characters, those of the formats before those of the language.
WordIndex wordIndex() {
    WordIndex index;
    int rank = 0;
    for (const QString& phrase : formatPhrases())
        addWord(index, phrase, ++rank);
    const QString all = chineseWords().toString() + u' ' + vietnameseWords().toString();
    for (QString& word : all.simplified().split(u' '))
        addWord(index, word.replace(u'_', u' '), ++rank);
    return index;
}

QHash<char32_t, int> ranks() {
    QHash<char32_t, int> ranks;
    for (const uint c : commonCharacters().toUcs4())
        if (!ranks.contains(c))
            ranks[c] = static_cast<int>(ranks.size()) + 1;
    return ranks;
}

QSet<char32_t> knownSet() {
    QSet<char32_t> known;
    for (const QStringView text : {knownCharacters(), commonCharacters()})
        for (const uint c : text.toUcs4())
            known += c;
    return known;
}

class Restorer {
  public:
    explicit Restorer(QList<DamagedCharacter>& characters) : m_characters(characters) {}

    int run() {
        int restored = 0;
        for (const bool alone : {false, true}) // what words decide are neighbours for what they do not
            for (qsizetype at = 0; at < m_characters.size(); ++at)
                if (m_characters[at].known == 0 && restore(at, alone))
                    ++restored;
        return restored;
    }

  private:
    bool restore(qsizetype at, bool alone) {
        char32_t found = byWord(at);
        if (found == 0 && alone)
            found = byItself(at);
        if (found == 0)
            return false;
        m_characters[at] = DamagedCharacter{found};
        return true;
    }

    char32_t byWord(qsizetype at) const {
        static const QHash<char32_t, QList<WordPlace>> index = wordIndex();
        char32_t best = 0;
        int bestScore = 0;
        for (const char32_t candidate : m_characters[at].candidates) {
            const auto places = index.constFind(candidate);
            if (places == index.constEnd())
                continue;
            for (const WordPlace& place : *places) {
                const int score = scoreOf(place, at);
                if (score > bestScore) {
                    bestScore = score;
                    best = candidate;
                }
            }
        }
        return best;
    }

    /// 0 where the word does not fit; more for more neighbours that are sure of it, then for common words.
    int scoreOf(const WordPlace& place, qsizetype at) const {
        constexpr int sure = 20'000;
        constexpr int possible = 15'000;
        const qsizetype start = at - place.at;
        const qsizetype size = place.word.size();
        if (start < 0 || start + size > m_characters.size())
            return 0;
        int score = possible;
        for (qsizetype i = 0; i < size; ++i) {
            const DamagedCharacter& there = m_characters[start + i];
            if (start + i == at)
                continue;
            if (!fits(there, place.word[i]))
                return 0;
            score += there.known != 0 ? sure : possible;
        }
        if (place.apart && (isLetter(start - 1) || isLetter(start + size)))
            return 0;
        return score - place.rank;
    }

    static bool fits(const DamagedCharacter& there, char32_t c) {
        return there.couldBe(c) || (there.known != 0 && QChar::toLower(there.known) == c);
    }

    bool isLetter(qsizetype at) const {
        if (at < 0 || at >= m_characters.size())
            return false;
        const char32_t c = m_characters[at].known;
        return c == 0 || QChar::isLetter(c);
    }

    /// The only one in use, or the one far more common than the others.
    char32_t byItself(qsizetype at) const {
        static const QHash<char32_t, int> rank = ranks();
        static const QSet<char32_t> known = knownSet();
        char32_t common = 0;
        char32_t only = 0;
        int inUse = 0;
        for (const char32_t candidate : m_characters[at].candidates) {
            if (rank.contains(candidate) && (common == 0 || rank[candidate] < rank[common]))
                common = candidate;
            if (known.contains(candidate)) {
                only = candidate;
                ++inUse;
            }
        }
        return common != 0 ? common : inUse == 1 ? only : 0;
    }

    QList<DamagedCharacter>& m_characters;
};

} // namespace

int restoreWords(DamagedText& text) { return Restorer(text.characters).run(); }

} // namespace sheaf
