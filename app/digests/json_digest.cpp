#include "digests/json_digest.h"

#include "digests/json_entry.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sheaf {

using namespace Qt::StringLiterals;

QString JsonDigest::name() const { return u"json"_s; }

QString JsonDigest::suffix() const { return u"json"_s; }

QByteArray JsonDigest::write(const Day& day, const DigestOptions&) const {
    QJsonArray papers;
    for (const DayEntry& entry : day.entries)
        papers += jsonOfEntry(entry);
    return QJsonDocument(QJsonObject{{u"day"_s, jsonOfText(day.date.toString(Qt::ISODate))},
                                     {u"made"_s, jsonOfTime(day.made)},
                                     {u"model"_s, jsonOfText(day.model)},
                                     {u"categories"_s, QJsonArray::fromStringList(day.categories)},
                                     {u"extra"_s, jsonOfTexts(day.extra)},
                                     {u"papers"_s, papers}})
        .toJson();
}

} // namespace sheaf
