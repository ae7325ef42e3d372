#pragma once

#include <QByteArray>
#include <QList>
#include <QMultiMap>
#include <QString>

namespace sheaf::test {

/// An entry of a bibliography, as a strict program reads it.
struct BibliographyEntry {
    QString type;
    QString key;
    QMultiMap<QString, QString> fields; ///< names as written; values without their braces

    QString value(const QString& name) const { return fields.value(name); }
};

struct Bibliography {
    QList<BibliographyEntry> entries;
    QString error; ///< the first thing that breaks the format's rules; empty for none
};

/// BibTeX: values in paired braces, a number or a month, one field a name, no key twice.
Bibliography readBibtex(const QByteArray& text);

/// RIS: "\r\n", TY first and ER last, known tags; a line without a tag goes on with the one before.
Bibliography readRis(const QByteArray& text);

/// "a and {b and c}" -> "a", "{b and c}".
QStringList bibtexNames(const QString& authors);

} // namespace sheaf::test
