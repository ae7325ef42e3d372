#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace sheaf {

/// How well what was typed fits a text, and the places of its letters in the text.
struct FuzzyMatch {
    int score = 0;
    QList<int> places; ///< ascending, of UTF-16 units
};

/// A text that things are typed for.
class FuzzyText {
  public:
    explicit FuzzyText(const QString& text);

    /// Every word typed must be found: as a part of the text, or letter by letter from the beginnings of
    /// words on ("mar" and "malr" find "Mark all as read", "exprt" finds "Export"). Letter case and
    /// diacritics do not matter. Whole words, beginnings, letters in a row and short texts score
    /// higher.
    std::optional<FuzzyMatch> match(const QString& typed) const;

  private:
    struct Letter {
        QChar sign;          ///< folded
        int place = 0;       ///< in the text
        bool begins = false; ///< a word
    };
    static constexpr int impossible = -1'000'000;
    /// The best way to have a letter of what was typed at a letter of the text.
    struct Way {
        int score = impossible;
        qsizetype from = -1; ///< where the letter before stands
        bool skips = false;  ///< began where a word begins, and so may leave letters out
    };

    /// A word that is folded, and not empty.
    std::optional<FuzzyMatch> matchWord(const QString& word) const;
    std::optional<FuzzyMatch> matchWholeWord(const QString& word) const;
    bool endsWord(qsizetype at) const;
    QList<Way> firstWays(QChar sign) const;
    QList<Way> nextWays(QChar sign, const QList<Way>& before) const;
    int worth(qsizetype at) const;

    QList<Letter> m_letters;
};

} // namespace sheaf
