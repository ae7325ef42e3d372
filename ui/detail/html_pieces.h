#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sheaf {

/// A tag, or the text up to the next one.
struct HtmlPiece {
    enum class Kind { Text, Open, Close, Single };

    Kind kind = Kind::Text;
    QString html;    ///< as it stands there
    QString element; ///< of a tag: its name
    QString text;    ///< of a text: what it shows
};

/// The pieces of HTML as markdownToHtml() and plainToHtml() give it: well formed, every sign of text escaped
/// that could be taken for markup. Not for other HTML.
QList<HtmlPiece> htmlPieces(const QString& html);

/// The place of the tag that closes the one at `open`.
qsizetype closeOf(const QList<HtmlPiece>& pieces, qsizetype open);

/// A text's characters as they stand in HTML: "a", "&amp;". A surrogate pair is one.
QStringList htmlCharacters(const QString& html);

/// What escaped text shows: "&amp;" -> "&".
QString htmlText(const QString& html);

} // namespace sheaf
