#include "library/stored_values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sheaf {

namespace {

QString textOf(const QJsonArray& array) {
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayOf(const QString& json) { return QJsonDocument::fromJson(json.toUtf8()).array(); }

} // namespace

QString jsonOf(const QStringList& list) { return textOf(QJsonArray::fromStringList(list)); }

QStringList listOf(const QString& json) {
    QStringList list;
    for (const QJsonValue value : arrayOf(json))
        list += value.toString();
    return list;
}

QString jsonOf(const QMap<QString, QString>& map) {
    QJsonObject object;
    for (auto at = map.cbegin(); at != map.cend(); ++at)
        object[at.key()] = at.value();
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> mapOf(const QString& json) {
    QMap<QString, QString> map;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto at = object.begin(); at != object.end(); ++at)
        map[at.key()] = at.value().toString();
    return map;
}

QString jsonOf(const QList<SummarySection>& sections) {
    QJsonArray array;
    for (const SummarySection& section : sections)
        array += QJsonArray{section.name, section.text};
    return textOf(array);
}

QList<SummarySection> sectionsOf(const QString& json) {
    QList<SummarySection> sections;
    for (const QJsonValue value : arrayOf(json))
        sections += {value[0].toString(), value[1].toString()};
    return sections;
}

QString jsonOf(const QList<SummaryMark>& marks) {
    QJsonArray array;
    for (const SummaryMark& mark : marks)
        array += QJsonArray{markKindName(mark.kind), mark.text};
    return textOf(array);
}

QList<SummaryMark> marksOf(const QString& json) {
    QList<SummaryMark> marks;
    for (const QJsonValue value : arrayOf(json))
        if (const auto kind = markKindFromName(value[0].toString()))
            marks += {*kind, value[1].toString()};
    return marks;
}

StoredAuthors storedAuthors(const QList<Author>& authors) {
    QStringList names;
    QStringList affiliations;
    for (const Author& author : authors) {
        names += author.name;
        affiliations += author.affiliation;
    }
    const bool any = std::any_of(affiliations.begin(), affiliations.end(),
                                 [](const QString& affiliation) { return !affiliation.isEmpty(); });
    return {jsonOf(names), any ? jsonOf(affiliations) : QString()};
}

QList<Author> authorsOf(const StoredAuthors& stored) {
    const QStringList names = listOf(stored.names);
    const QStringList affiliations = listOf(stored.affiliations);
    QList<Author> authors;
    authors.reserve(names.size());
    for (qsizetype at = 0; at < names.size(); ++at)
        authors += {names[at], affiliations.value(at)};
    return authors;
}

} // namespace sheaf
