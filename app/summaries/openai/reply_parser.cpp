#include "summaries/openai/reply_parser.h"

#include "base/text.h"
#include "summaries/openai/json_in_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

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

QString textFrom(const QJsonValue& value) {
    QString text = value.toString().trimmed();
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue part : value.toArray())
            parts += part.toString().trimmed();
        parts.removeAll(QString());
        text = parts.join(u' ');
    }
    return saysNothing(text) ? QString() : text;
}

/// Some models wrap the answer: {"summary": {"tldr": …}}.
QHash<QString, QJsonValue> fieldsInside(const QJsonObject& object) {
    auto fields = fieldsOf(object);
    if (fields.contains(u"tldr"_s))
        return fields;
    for (const QJsonValue value : object)
        if (auto inner = fieldsOf(value.toObject()); inner.contains(u"tldr"_s))
            return inner;
    return fields;
}

Error withoutTldr(const QJsonObject& object) {
    const QString names = object.keys().join(u", "_s).left(200);
    return {ErrorKind::Malformed,
            QCoreApplication::translate("ReplyParser", "The model's reply has no \"tldr\"; it holds: %1.")
                .arg(names)};
}

std::optional<int> inRange(double score) {
    return score >= 0 && score <= 100 ? std::optional(int(std::lround(score))) : std::nullopt;
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

Result<Summary> parseReply(const QString& reply) {
    const auto object = jsonInText(reply);
    if (!object)
        return object.error();
    const auto fields = fieldsInside(*object);
    Summary summary;
    summary.tldr = textFrom(fields.value(u"tldr"_s));
    if (summary.tldr.isEmpty())
        return withoutTldr(*object);
    summary.motivation = textFrom(fields.value(u"motivation"_s));
    summary.method = textFrom(fields.value(u"method"_s));
    summary.result =
        textFrom(fields.contains(u"result"_s) ? fields.value(u"result"_s) : fields.value(u"results"_s));
    summary.conclusion = textFrom(fields.value(u"conclusion"_s));
    summary.recommendation = textFrom(fields.value(u"recommendation"_s));
    summary.tags =
        tagsFrom(fields.contains(u"tags"_s) ? fields.value(u"tags"_s) : fields.value(u"keywords"_s));
    summary.score = scoreFrom(fields.value(u"score"_s));
    if (summary.score)
        summary.scoreReason = textFrom(fields.value(u"scorereason"_s));
    return summary;
}

} // namespace sheaf
