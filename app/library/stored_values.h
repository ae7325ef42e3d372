#pragma once

#include "papers/paper.h"
#include "papers/summary.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace sheaf {

/// How lists stand in a column: as a JSON array.
QString jsonOf(const QStringList& list);
QStringList listOf(const QString& json);

/// A map stands as a JSON object.
QString jsonOf(const QMap<QString, QString>& map);
QMap<QString, QString> mapOf(const QString& json);

QString jsonOf(const QList<SummarySection>& sections);
QList<SummarySection> sectionsOf(const QString& json);

QString jsonOf(const QList<SummaryMark>& marks);
/// Leaves out kinds that a later version of the program stored.
QList<SummaryMark> marksOf(const QString& json);

/// Authors take two columns: names, and affiliations beside them.
struct StoredAuthors {
    QString names;
    QString affiliations;
};
StoredAuthors storedAuthors(const QList<Author>& authors);
QList<Author> authorsOf(const StoredAuthors& stored);

} // namespace sheaf
