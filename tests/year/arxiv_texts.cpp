#include "year/arxiv_texts.h"

#include <QList>

#include <algorithm>

namespace sheaf::test {

namespace {

constexpr int vocabulary = 20'000;
constexpr int names = 3'000;

/// Steps of splitmix64, so that any paper's text can be had without those before it.
class Dice {
  public:
    explicit Dice(quint64 seed) : m_state(seed) {}
    int below(int bound) { return int(next() % quint64(bound)); }
    double share() { return double(next() >> 11) / double(1ULL << 53); }

  private:
    quint64 next() { return mixed(m_state++, 0); }
    quint64 m_state;
};

QByteArray spelled(int number) {
    QByteArray letters;
    for (number += 3; number > 0; number /= 19)
        letters += char('a' + number % 19);
    return letters;
}

QList<QByteArray> spelledWords(int count, bool capital) {
    QList<QByteArray> words;
    for (int number = 0; number < count; ++number) {
        QByteArray word = spelled(number);
        if (capital)
            word[0] = char(word.at(0) - 'a' + 'A');
        words += word;
    }
    return words;
}

/// Few of them most of the time.
const QByteArray& word(Dice& dice) {
    static const QList<QByteArray> words = spelledWords(vocabulary, false);
    const double rank = dice.share();
    return words.at(int(rank * rank * rank * vocabulary));
}

QByteArray sentence(Dice& dice, int words) {
    QByteArray text = word(dice);
    text[0] = char(text.at(0) - 'a' + 'A');
    while (--words > 0)
        text += ' ' + word(dice);
    return text;
}

} // namespace

quint64 mixed(quint64 seed, quint64 purpose) {
    quint64 z = seed * 0x9e3779b97f4a7c15ULL + purpose * 0xd1b54a32d192ed03ULL + 0x632be59bd9b4e019ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

QByteArray inventedTitle(quint64 seed) {
    Dice dice(mixed(seed, 1));
    return sentence(dice, 6 + dice.below(7));
}

QByteArray inventedAbstract(quint64 seed) {
    Dice dice(mixed(seed, 2));
    QByteArray text;
    for (int left = 5 + dice.below(5); left > 0; --left)
        text += (text.isEmpty() ? "" : " ") + sentence(dice, 14 + dice.below(13)) + '.';
    return text;
}

QByteArray inventedAuthors(quint64 seed) {
    static const QList<QByteArray> families = spelledWords(names, true);
    Dice dice(mixed(seed, 3));
    QByteArray text;
    for (int left = 2 + dice.below(4); left > 0; --left)
        text += (text.isEmpty() ? "" : ", ") + families.at(dice.below(names)) + ' ' +
                families.at(dice.below(names));
    return text;
}

} // namespace sheaf::test
