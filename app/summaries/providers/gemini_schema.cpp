#include "summaries/providers/gemini_schema.h"

#include <QJsonArray>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

void setType(const QJsonValue& type, QJsonObject& converted) {
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    for (const QJsonValue one : types) {
        if (one == u"null"_s)
            converted.insert(u"nullable"_s, true);
        else
            converted.insert(u"type"_s, one.toString().toUpper());
    }
}

QJsonObject convertedFields(const QJsonObject& fields) {
    QJsonObject converted;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        converted.insert(it.key(), geminiSchema(it.value().toObject()));
    return converted;
}

} // namespace

QJsonObject geminiSchema(const QJsonObject& schema) {
    QJsonObject converted;
    for (const auto* name : {u"description", u"required", u"enum", u"format", u"minItems", u"maxItems",
                             u"minimum", u"maximum", u"minLength", u"maxLength"})
        if (const QString key = QString::fromUtf16(name); schema.contains(key))
            converted.insert(key, schema[key]);
    if (schema.contains(u"type"_s))
        setType(schema[u"type"_s], converted);
    if (schema.contains(u"items"_s))
        converted.insert(u"items"_s, geminiSchema(schema[u"items"_s].toObject()));
    if (schema.contains(u"properties"_s))
        converted.insert(u"properties"_s, convertedFields(schema[u"properties"_s].toObject()));
    if (schema.contains(u"required"_s))
        converted.insert(u"propertyOrdering"_s, schema[u"required"_s]);
    return converted;
}

} // namespace sheaf
