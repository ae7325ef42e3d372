#include "ui/detail/sentence_links.h"

#include "papers/sentence_ranges.h"
#include "ui/detail/ground_html.h"

#include <algorithm>
#include <utility>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// The inline content of one paragraph or item.
class Block {
  public:
    Block(const QList<HtmlPiece>& pieces, int first, std::optional<int> chosen)
        : m_pieces(pieces), m_first(first), m_chosen(chosen) {
        for (const HtmlPiece& piece : pieces) {
            m_starts += m_text.size();
            m_text += piece.text;
        }
        m_starts += m_text.size();
        m_sentences = sentenceRanges(m_text);
    }

    QString text() const { return m_text; }
    int sentences() const { return static_cast<int>(m_sentences.size()); }
    bool holdsChosen() const { return m_chosen && *m_chosen >= m_first && *m_chosen < m_first + sentences(); }

    QString linked() {
        for (qsizetype at = 0; at < m_pieces.size(); ++at) {
            const HtmlPiece& piece = m_pieces[at];
            if (piece.kind == HtmlPiece::Kind::Text && m_inLink == 0)
                addText(piece.html, m_starts[at]);
            else if (piece.kind == HtmlPiece::Kind::Open)
                at = addElement(at);
            else
                addTag(piece);
        }
        leave();
        return m_html;
    }

  private:
    /// The sentence that holds all of this part of the text; -1 for none.
    int sentenceOf(qsizetype start, qsizetype end) const {
        const auto found = std::find_if(m_sentences.begin(), m_sentences.end(), [&](const TextRange& range) {
            return range.start <= start && end <= range.end();
        });
        return found == m_sentences.end() || start == end ? -1 : int(found - m_sentences.begin());
    }

    void enter(int sentence) {
        if (sentence == m_open)
            return;
        leave();
        m_open = sentence;
        if (sentence < 0)
            return;
        const int number = m_first + sentence;
        m_html += u"<a class=\"sentence%1\" href=\"sheaf:ground/%2\">"_s.arg(
            m_chosen == number ? u" chosen"_s : QString(), QString::number(number));
    }

    void leave() {
        if (m_open >= 0)
            m_html += u"</a>"_s;
        m_open = -1;
    }

    void addText(const QString& html, qsizetype start) {
        for (const QString& character : htmlCharacters(html)) {
            const qsizetype end = start + htmlText(character).size();
            enter(sentenceOf(start, end));
            m_html += character;
            start = end;
        }
    }

    /// An element that stands within one sentence stays whole inside its link, for formulas are put into
    /// theirs later; others are gone into. Gives the last piece that was taken.
    qsizetype addElement(qsizetype at) {
        const qsizetype close = closeOf(m_pieces, at);
        const int sentence = m_inLink > 0 ? -1 : sentenceOf(m_starts[at], m_starts[close]);
        const auto link = [](const HtmlPiece& piece) { return piece.element == u"a"; };
        if (sentence < 0 || std::any_of(m_pieces.begin() + at, m_pieces.begin() + close, link)) {
            addTag(m_pieces[at]);
            return at;
        }
        enter(sentence);
        for (qsizetype i = at; i <= close; ++i)
            m_html += m_pieces[i].html;
        return close;
    }

    void addTag(const HtmlPiece& piece) {
        const bool single = piece.kind == HtmlPiece::Kind::Single;
        if (!single && piece.kind != HtmlPiece::Kind::Text)
            leave();
        if (piece.element == u"a")
            m_inLink += piece.kind == HtmlPiece::Kind::Open ? 1 : -1;
        m_html += piece.html;
    }

    const QList<HtmlPiece>& m_pieces;
    const int m_first;
    const std::optional<int> m_chosen;
    QString m_text;
    QList<qsizetype> m_starts; ///< of each piece in the text, and the end
    QList<TextRange> m_sentences;
    QString m_html;
    int m_open = -1;
    int m_inLink = 0;
};

bool isInline(const HtmlPiece& piece) {
    static const QStringList elements{u"em"_s,   u"strong"_s, u"a"_s,  u"code"_s,
                                      u"span"_s, u"del"_s,    u"br"_s, QString()};
    return elements.contains(piece.element);
}

} // namespace

QString SentenceLinks::added(const QString& html) {
    const QList<HtmlPiece> pieces = htmlPieces(html);
    QString linked;
    QStringList around;
    for (auto at = pieces.begin(); at != pieces.end();) {
        if (isInline(*at)) {
            const auto end = std::find_if_not(at, pieces.end(), isInline);
            linked += addedRun({at, end}, around.isEmpty() ? QString() : around.constLast());
            at = end;
            continue;
        }
        if (at->kind == HtmlPiece::Kind::Open)
            around += at->element;
        linked += at->html;
        if (at->kind == HtmlPiece::Kind::Close && !around.isEmpty() && around.takeLast() == u"p")
            linked += std::exchange(m_below, {});
        ++at;
    }
    return linked;
}

QString SentenceLinks::addedRun(const QList<HtmlPiece>& run, const QString& parent) {
    QString html;
    if (parent != u"p" && parent != u"li") {
        for (const HtmlPiece& piece : run)
            html += piece.html;
        return html;
    }
    Block block(run, m_count, m_ground ? std::optional(m_ground->sentence) : std::nullopt);
    html = block.linked();
    if (block.sentences() > 0)
        m_texts += block.text();
    m_count += block.sentences();
    if (block.holdsChosen())
        m_below = groundHtml(*m_ground, m_source);
    return parent == u"p" ? html : html + std::exchange(m_below, {}); // a paragraph can hold no block
}

} // namespace sheaf
