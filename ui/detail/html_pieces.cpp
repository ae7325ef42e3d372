#include "ui/detail/html_pieces.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

HtmlPiece tagPiece(const QString& html) {
    const bool close = html.startsWith("</"_L1);
    QString element;
    for (qsizetype at = close ? 2 : 1; at < html.size() && html[at].isLetterOrNumber(); ++at)
        element += html[at];
    const bool single = html.endsWith("/>"_L1) || element == u"br" || element == u"hr" || element == u"img";
    using Kind = HtmlPiece::Kind;
    return {.kind = close    ? Kind::Close
                    : single ? Kind::Single
                             : Kind::Open,
            .html = html,
            .element = element};
}

} // namespace

QList<HtmlPiece> htmlPieces(const QString& html) {
    QList<HtmlPiece> pieces;
    for (qsizetype at = 0; at < html.size();) {
        const bool tag = html[at] == u'<';
        const qsizetype found = tag ? html.indexOf(u'>', at) + 1 : html.indexOf(u'<', at);
        const qsizetype end = found > 0 ? found : html.size();
        const QString piece = html.mid(at, end - at);
        pieces += tag ? tagPiece(piece) : HtmlPiece{.html = piece, .text = htmlText(piece)};
        at = end;
    }
    return pieces;
}

qsizetype closeOf(const QList<HtmlPiece>& pieces, qsizetype open) {
    int depth = 0;
    for (qsizetype at = open; at < pieces.size(); ++at) {
        if (pieces[at].kind == HtmlPiece::Kind::Open)
            ++depth;
        else if (pieces[at].kind == HtmlPiece::Kind::Close && --depth == 0)
            return at;
    }
    return pieces.size() - 1;
}

QStringList htmlCharacters(const QString& html) {
    QStringList characters;
    for (qsizetype at = 0; at < html.size();) {
        qsizetype size = html[at].isHighSurrogate() ? 2 : 1;
        if (html[at] == u'&')
            size = qMax<qsizetype>(html.indexOf(u';', at) + 1 - at, 1);
        characters += html.mid(at, size);
        at += size;
    }
    return characters;
}

QString htmlText(const QString& html) {
    QString text = html;
    return text.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&#39;"_L1, "'"_L1)
        .replace("&amp;"_L1, "&"_L1);
}

} // namespace sheaf
