#pragma once

#include "base/text_range.h"
#include "papers/paper.h"
#include "query/query.h"
#include "query/words.h"

#include <QStringView>

#include <string>
#include <vector>

namespace sheaf {

/// What of a paper a text is. Words without a field are looked for in all of them.
enum class TextPart { Title, Authors, Abstract, Summary, Tags, Note };

/// Where the words of a search stand in a paper's texts, for marking them: words and phrases compared as the
/// search index does it, prefixes as the whole word they begin, authors by all parts of their name. What the
/// search leaves out (-word) is not marked, nor is anything inside a formula. Costs some microseconds a line.
/// Not for use by two threads at once.
class QueryMatches {
  public:
    QueryMatches() = default;
    explicit QueryMatches(const Query& query);

    /// Nothing where the search cannot be read. `asTyped`: its last word is the beginning of one.
    static QueryMatches ofSearch(const QString& search, bool asTyped = false);

    /// Whether words or authors are looked for at all.
    bool any() const { return !m_texts.empty() || !m_authors.empty(); }

    /// In order, apart from each other.
    QList<TextRange> in(QStringView text, TextPart part) const;

  private:
    using Words = std::vector<std::string>;

    struct SoughtText {
        TextField field = TextField::Any;
        Words words;
        Words exact; ///< with their diacritics, where these count
        bool open = false;
    };
    struct SoughtAuthor {
        Words parts;
        bool open = false;
    };
    struct Token {
        std::string word;
        TextRange range;
    };

    void collect(const Query& query);
    void add(const TextTerm& term);
    void add(const AuthorTerm& term);
    std::vector<Token> tokens(QStringView text) const;
    void findText(const SoughtText& sought, QStringView text, const std::vector<Token>& tokens,
                  QList<TextRange>& found) const;
    bool isExactly(const SoughtText& sought, QStringView text) const;
    void findAuthors(QStringView text, const std::vector<Token>& tokens, QList<TextRange>& found) const;
    static void findAuthor(const SoughtAuthor& sought, const std::vector<Token>& name,
                           QList<TextRange>& found);

    std::vector<SoughtText> m_texts;
    std::vector<SoughtAuthor> m_authors;
    mutable WordSplitter m_folded; ///< learns characters
    mutable WordSplitter m_exact{WordSplitter::Letters::Exact};
};

/// Some words of a paper around what was found there.
struct Snippet {
    PaperKey paper = 0;
    TextPart part = TextPart::Abstract;
    QString text; ///< one line

    bool operator==(const Snippet&) const = default;
};

/// Some words of a text around the first that is found in it, in one line of about `length` characters; empty
/// where none is.
QString snippetOf(const QString& text, TextPart part, const QueryMatches& matches, qsizetype length = 160);

} // namespace sheaf
