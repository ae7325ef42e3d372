#pragma once

#include "papers/summary.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sheaf {

/// A section of a paper's text. Nothing in it is trusted.
struct TextSection {
    QString title;         ///< one line, with its number where it has one; empty before the first heading
    int level = 1;         ///< 1 for sections, 2 for subsections, …
    bool appendix = false; ///< in the appendix, or after the references
    QString text; ///< paragraphs parted by an empty line; math as TeX in dollar signs, other dollars as "\$"

    bool operator==(const TextSection&) const = default;
};

/// The text of a paper as far as it is worth reading: without references, acknowledgements and navigation.
struct FullText {
    SourceText source = SourceText::Html; ///< what it was read from
    int version = 0;                      ///< of the paper; 0 where it is not known
    QList<TextSection> sections;          ///< in the paper's order, the abstract as one of them
    QStringList hidden;                   ///< texts that the page hides from its readers, not in `sections`
    QString figureUrl;                    ///< the first figure's image; empty where there is none to be had
    QString figureCaption;
    QString codeUrl; ///< the repository that the paper presents as its own
    QString licence; ///< an address

    bool operator==(const FullText&) const = default;
};

/// What became of the search for a paper's full text.
struct StoredText {
    std::optional<FullText> text = {}; ///< none where there is none to be had
    int version = 0;                   ///< of the paper when it was looked for
    QDateTime fetched = {};            ///< UTC
    QString remark = {};               ///< for the reader: why it is not the web page's text, or none
};

/// The sections under their titles, as Markdown headings: what `sheaf text` prints and checks compare with.
QString textOf(const FullText& text);

/// As JSON in UTF-8, for the library and between processes.
QByteArray fullTextToJson(const FullText& text);

/// None where the bytes are not what fullTextToJson() writes.
std::optional<FullText> fullTextFromJson(const QByteArray& json);

} // namespace sheaf
