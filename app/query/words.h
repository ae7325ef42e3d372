#pragma once

#include <QString>

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sheaf {

/// Takes the words of a text one by one. Offsets are bytes of the UTF-8 text, `end` is one past the word.
class WordSink {
  public:
    WordSink() = default;
    WordSink(const WordSink&) = delete;
    WordSink& operator=(const WordSink&) = delete;
    virtual ~WordSink() = default;

    /// False stops the walk.
    virtual bool take(std::string_view word, int start, int end) = 0;
};

/// Tells the words of a text apart: the one place that says what a word is, for the index and for queries
/// alike. A word is a run of letters and digits. Chinese, Japanese and Korean, which are written without
/// blanks, come as overlapping pairs and the run's last character alone, so that words of any length are
/// found: "机器学" is "机器", "器学", "学". A single character is found as the beginning of a pair. Not for
/// use by two threads at once: what it has learnt of a character is kept.
class WordSplitter {
  public:
    enum class Letters {
        Folded, ///< as folded() writes them: lower case, no diacritics
        Exact,  ///< as they are; give it lower-case text in normal form C (see exactForm())
    };

    explicit WordSplitter(Letters letters = Letters::Folded) : m_letters(letters) {}

    /// False where the sink stopped the walk. Bytes that are not UTF-8 part words.
    bool split(std::string_view utf8, WordSink& sink);

    std::vector<std::string> words(const QString& text);

  private:
    enum class Kind : char { Unknown, Separator, Word, Wide, Mark };
    struct Letter {
        Kind kind = Kind::Unknown;
        std::string text;
    };
    struct Run;
    using Page = std::array<Letter, 256>;

    const Letter& letter(char32_t code);
    Letter learnt(char32_t code) const;

    Letters m_letters;
    std::array<std::unique_ptr<Page>, 0x1100> m_pages;
};

/// Lower case and composed, diacritics kept: the form that Letters::Exact compares.
QString exactForm(const QString& text);

/// Whether folding takes something away: "học" has diacritics, "hoc" has none.
bool hasDiacritics(const QString& text);

/// Whether the text ends in Chinese, Japanese or Korean, where its last pair may go on.
bool endsWide(const QString& text);

} // namespace sheaf
