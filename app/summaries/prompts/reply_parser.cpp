#include "summaries/prompts/reply_parser.h"

#include "base/text.h"
#include "summaries/prompts/json_in_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTag = 60;
constexpr qsizetype mostTags = 12;

/// "TL;DR" -> "tldr", "Score reason" -> "scorereason".
QString plainName(const QString& name) {
    QString plain;
    for (const QChar c : folded(name))
        if (c.isLetterOrNumber())
            plain += c;
    return plain;
}

QHash<QString, QJsonValue> fieldsOf(const QJsonObject& object) {
    QHash<QString, QJsonValue> fields;
    for (auto it = object.begin(); it != object.end(); ++it)
        fields.insert(plainName(it.key()), it.value());
    return fields;
}

/// What models write into a field that they leave out.
bool saysNothing(const QString& text) {
    static const QSet<QString> nothings = {u"na"_s,           u"none"_s,         u"null"_s, u"unknown"_s,
                                           u"notavailable"_s, u"notspecified"_s, {}};
    return nothings.contains(plainName(text));
}

QString textFrom(const QJsonValue& value, bool asList) {
    QString text = value.toString().trimmed();
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue part : value.toArray())
            parts += part.toString().trimmed();
        parts.removeAll(QString());
        text = asList && parts.size() > 1 ? u"- "_s + parts.join(u"\n- "_s) : parts.join(u' ');
    }
    return saysNothing(text) ? QString() : text;
}

/// What models call a field otherwise than they were asked to.
QStringList namesOf(const FormField& field) {
    static const QHash<QString, QString> others = {{u"result"_s, u"results"_s}, {u"tags"_s, u"keywords"_s}};
    QStringList names = {plainName(field.key)};
    if (!field.section.isEmpty())
        names += plainName(field.section);
    if (others.contains(field.key))
        names += others[field.key];
    return names;
}

QJsonValue valueOf(const FormField& field, const QHash<QString, QJsonValue>& given) {
    for (const QString& name : namesOf(field))
        if (const auto found = given.constFind(name); found != given.cend())
            return *found;
    return QJsonValue::Undefined;
}

bool holdsNeeded(const QHash<QString, QJsonValue>& given, const SummaryForm& form) {
    return std::all_of(form.fields.begin(), form.fields.end(), [&given](const FormField& field) {
        return !field.needed || !valueOf(field, given).isUndefined();
    });
}

/// Some models wrap the answer: {"summary": {"tldr": …}}.
QHash<QString, QJsonValue> fieldsInside(const QJsonObject& object, const SummaryForm& form) {
    const auto fields = fieldsOf(object);
    if (holdsNeeded(fields, form))
        return fields;
    for (const QJsonValue value : object)
        if (auto inner = fieldsOf(value.toObject()); holdsNeeded(inner, form))
            return inner;
    return fields;
}

Error without(const FormField& field, const QJsonObject& object) {
    const QString names = object.keys().join(u", "_s).left(200);
    return {ErrorKind::Malformed,
            QCoreApplication::translate("ReplyParser", "The model's reply has no \"%1\"; it holds: %2.")
                .arg(field.key, names)};
}

std::optional<int> inRange(double score) {
    return score >= 0 && score <= 100 ? std::optional(int(std::lround(score))) : std::nullopt;
}

void take(const FormField& field, const QJsonValue& value, Summary& summary) {
    switch (field.kind) {
    case FormField::Kind::Tags: summary.tags = tagsFrom(value); return;
    case FormField::Kind::Score: summary.score = scoreFrom(value); return;
    case FormField::Kind::Text: break;
    }
    const QString text = textFrom(value, !field.text);
    if (field.text)
        summary.*field.text = text;
    else if (!text.isEmpty())
        summary.sections.append({field.section, text});
}

} // namespace

std::optional<int> scoreFrom(const QJsonValue& value) {
    static const QRegularExpression form(
        u"\\A\\s*(-?\\d+(?:\\.\\d+)?)\\s*(?:(%)|(?:/|out of)\\s*(5|10|100))?\\s*\\z"_s);
    const auto match = form.match(value.isDouble() ? QString::number(value.toDouble()) : value.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const double number = match.captured(1).toDouble();
    if (!match.captured(3).isEmpty())
        return inRange(number * 100 / match.captured(3).toDouble());
    const bool ambiguous = match.captured(2).isEmpty() && number <= 10 && number != std::floor(number);
    return ambiguous ? std::nullopt : inRange(number);
}

QStringList tagsFrom(const QJsonValue& value) {
    static const QRegularExpression separator(u"[,;，、；\n]"_s);
    QStringList given =
        value.isArray() ? value.toVariant().toStringList() : value.toString().split(separator);
    QStringList tags;
    QSet<QString> seen;
    for (QString tag : given) {
        tag = tag.simplified();
        while (tag.startsWith(u'#'))
            tag = tag.mid(1).trimmed();
        if (saysNothing(tag) || tag.size() > longestTag || seen.contains(folded(tag)))
            continue;
        seen += folded(tag);
        tags += tag;
    }
    return tags.mid(0, mostTags);
}

Result<Summary> parseReply(const QString& reply, const SummaryForm& form) {
    const auto object = jsonInText(reply);
    if (!object)
        return object.error();
    const auto given = fieldsInside(*object, form);
    Summary summary;
    for (const FormField& field : form.fields) {
        take(field, valueOf(field, given), summary);
        if (field.needed && formFieldText(summary, field).isEmpty())
            return without(field, *object);
    }
    if (!summary.score)
        summary.scoreReason.clear();
    return summary;
}

} // namespace sheaf
