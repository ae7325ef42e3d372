#include "digests/sheaf_hidden.h"

#include <QJsonDocument>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView begin = u"<!-- sheaf ";
constexpr QStringView end = u" -->";

} // namespace

QString hiddenComment(const QJsonObject& object) {
    QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    // Outside its texts JSON has none of these (a minus sign stands alone): nothing here can end the comment.
    json.replace(u'<', u"\\u003c"_s).replace(u'>', u"\\u003e"_s).replace(u"--"_s, u"\\u002d\\u002d"_s);
    return begin.toString() + json + end.toString();
}

QJsonObject hiddenObject(QStringView line) {
    if (!line.startsWith(begin) || !line.endsWith(end))
        return {};
    const QStringView json = line.mid(begin.size(), line.size() - begin.size() - end.size());
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QJsonObject jsonPatch(const QJsonObject& meant, const QJsonObject& seen) {
    QJsonObject patch;
    for (auto value = meant.begin(); value != meant.end(); ++value) {
        const QJsonValue other = seen[value.key()];
        if (value.value() == other)
            continue;
        const bool bothObjects = value.value().isObject() && other.isObject();
        patch[value.key()] =
            bothObjects ? jsonPatch(value.value().toObject(), other.toObject()) : QJsonValue(value.value());
    }
    return patch;
}

QJsonObject jsonPatched(QJsonObject seen, const QJsonObject& patch) {
    for (auto value = patch.begin(); value != patch.end(); ++value) {
        const QJsonValue before = seen[value.key()];
        if (value.value().isObject() && before.isObject())
            seen[value.key()] = jsonPatched(before.toObject(), value.value().toObject());
        else
            seen[value.key()] = value.value();
    }
    return seen;
}

} // namespace sheaf
