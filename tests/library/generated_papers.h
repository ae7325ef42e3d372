#pragma once

#include "open_library.h"
#include "papers/day.h"

#include <random>

namespace sheaf::test {

/// Words as texts have them: a few in most texts, most in a few (Zipf), with English, Vietnamese with and
/// without diacritics, Chinese, names and numbers among them.
class Words {
  public:
    explicit Words(unsigned seed) : m_random(seed) {}

    QString word();
    QString text(int words);
    QString name();
    QString tag();
    QString category();
    QDate day();

    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(m_random); }
    bool oneIn(int chances) { return below(chances) == 0; }

    template <class T>
    T oneOf(const QList<T>& list) {
        return list[below(static_cast<int>(list.size()))];
    }

  private:
    std::mt19937 m_random;
};

/// Fills a library with papers, listings, summaries, marks, notes, tags and jobs; gives what must now be in
/// it.
QList<DayEntry> fill(OpenLibrary& library, int papers, Words& words);

} // namespace sheaf::test
