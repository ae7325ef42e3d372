#include "ui/detail/found_html.h"

#include "ui/detail/html_pieces.h"

#include <algorithm>
#include <optional>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QStringList classesOf(const HtmlPiece& tag) {
    const QString attribute = u"class=\""_s;
    const qsizetype at = tag.html.indexOf(attribute);
    if (at < 0)
        return {};
    const qsizetype start = at + attribute.size();
    return tag.html.mid(start, tag.html.indexOf(u'"', start) - start).split(u' ');
}

/// What of the paper the element holds, where it is one text of it.
std::optional<TextPart> partOf(const HtmlPiece& tag) {
    if (tag.element == u"h1")
        return TextPart::Title;
    const std::pair<QString, TextPart> parts[] = {
        {u"authors"_s, TextPart::Authors},   {u"summary"_s, TextPart::Summary},
        {u"reason"_s, TextPart::Summary},    {u"translated"_s, TextPart::Summary},
        {u"abstract"_s, TextPart::Abstract}, {u"note"_s, TextPart::Note},
        {u"chips"_s, TextPart::Tags},
    };
    const QStringList classes = classesOf(tag);
    for (const auto& [name, part] : parts) {
        if (classes.contains(name))
            return part;
    }
    return std::nullopt;
}

/// Formulas, and what the page itself says there.
bool isLeftAlone(const HtmlPiece& tag) {
    if (tag.element == u"h2")
        return true;
    const QStringList classes = classesOf(tag);
    return std::any_of(classes.begin(), classes.end(), [](const QString& name) {
        return name == u"math" || name == u"mark" || name == u"standing" || name == u"label" ||
               name == u"origin" || name == u"ground" || name == u"follow" || name == u"remove" ||
               name == u"act";
    });
}

bool partsWords(const HtmlPiece& tag) {
    static const QStringList inLine = {u"a"_s,    u"em"_s,  u"strong"_s, u"code"_s,
                                       u"span"_s, u"del"_s, u"bdi"_s,    u"sup"_s};
    return !inLine.contains(tag.element);
}

QString markedText(const HtmlPiece& piece, qsizetype offset, const QList<TextRange>& found) {
    QString html;
    qsizetype at = offset;
    bool open = false;
    auto range = std::upper_bound(found.begin(), found.end(), offset,
                                  [](qsizetype place, const TextRange& one) { return place < one.end(); });
    if (range == found.end() || range->start >= offset + piece.text.size())
        return piece.html;
    for (const QString& character : htmlCharacters(piece.html)) {
        while (range != found.end() && range->end() <= at)
            ++range;
        const bool inside = range != found.end() && at >= range->start;
        if (inside != open)
            html += inside ? u"<mark>"_s : u"</mark>"_s;
        open = inside;
        html += character;
        at += character.startsWith(u'&') ? 1 : character.size();
    }
    return open ? html + u"</mark>"_s : html;
}

/// Marks what is found in the text of the element at `first`, which ends at `last`.
void markElement(QList<HtmlPiece>& pieces, qsizetype first, qsizetype last, TextPart part,
                 const QueryMatches& matches) {
    QString text;
    QList<std::pair<qsizetype, qsizetype>> places; // of a piece, and of its text
    for (qsizetype at = first; at <= last; ++at) {
        const HtmlPiece& piece = pieces[at];
        if (at > first && piece.kind == HtmlPiece::Kind::Open && isLeftAlone(piece)) {
            text += u"\n"_s;
            at = closeOf(pieces, at);
        } else if (piece.kind == HtmlPiece::Kind::Text) {
            places.append({at, text.size()});
            text += piece.text;
        } else if (partsWords(piece)) {
            text += u"\n"_s;
        }
    }
    const QList<TextRange> found = matches.in(text, part);
    if (found.isEmpty())
        return;
    for (const auto& [at, offset] : places)
        pieces[at].html = markedText(pieces[at], offset, found);
}

} // namespace

QString withFoundMarked(const QString& page, const QueryMatches& matches) {
    if (!matches.any())
        return page;
    QList<HtmlPiece> pieces = htmlPieces(page);
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        if (pieces[at].kind != HtmlPiece::Kind::Open)
            continue;
        if (const auto part = partOf(pieces[at])) {
            const qsizetype last = closeOf(pieces, at);
            markElement(pieces, at, last, *part, matches);
            at = last;
        }
    }
    QString html;
    for (const HtmlPiece& piece : pieces)
        html += piece.html;
    return html;
}

} // namespace sheaf
