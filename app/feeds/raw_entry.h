#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>
#include <QXmlStreamReader>

namespace sheaf {

/// The texts of an <item> or <entry>, by what they are for and as they stand.
struct RawEntry {
    QString title;   ///< this, `lead` and `content` are HTML
    QString lead;    ///< description, summary
    QString content; ///< content:encoded, content
    QString guid;
    QString link;
    QStringList otherLinks;
    QStringList authors;
    QStringList identifiers; ///< that may be a DOI
    QString published;
    QString updated;
    QString coverDate; ///< of the printed issue, which may be months away
    QString journal;
    QString volume;
    QString number;
    QString firstPage;
    QString rights;
    QStringList categories; ///< Atom's terms
};

/// Reads the element that the reader stands on, to its end; after an error of the reader it is not whole.
/// Namespace processing must be off, since feeds use prefixes that they do not declare: elements are told by
/// what stands behind the prefix, those of media and podcasts passed over. Links are made whole with `base`.
RawEntry readRawEntry(QXmlStreamReader& xml, const QUrl& base);

/// What stands behind the prefix: "creator" of "dc:creator". Empty for elements that are passed over.
QString plainName(const QXmlStreamReader& xml);

/// The address that an element names: its href, or its text.
QString linkIn(QXmlStreamReader& xml, const QUrl& base);

} // namespace sheaf
