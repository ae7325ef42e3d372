#include "summaries/prompts/json_in_text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestReply = 200'000; // characters; a summary has some 2,000
constexpr int mostTries = 50;

QString words(const char* text) { return QCoreApplication::translate("ReplyParser", text); }

Error unreadable(const char* sentence, const QString& reply) {
    return {ErrorKind::Malformed, words(sentence), reply.left(300)};
}

/// Doubles backslashes that cannot be JSON escapes, and those of TeX commands that begin like one: a form
/// feed before "rac" is a fraction. Only line ends are common in replies, so for \n the commands are listed.
QString withTexEscaped(const QString& json) {
    static const QRegularExpression escape(
        u"\\\\(\\\\|[\"/]|u[0-9a-fA-F]{4}|(?=(?:nabla|neq?|not|notin|nu)(?![a-z]))|n|[bfrt](?![A-Za-z]{2})|)"_s);
    QString escaped;
    qsizetype copied = 0;
    for (auto it = escape.globalMatch(json); it.hasNext();) {
        const auto match = it.next();
        escaped += QStringView(json).mid(copied, match.capturedStart() - copied);
        escaped += match.captured(1).isEmpty() ? u"\\\\"_s : match.captured();
        copied = match.capturedEnd();
    }
    return escaped + json.mid(copied);
}

bool hasControlCharacters(const QJsonObject& object) {
    return std::any_of(object.begin(), object.end(), [](const QJsonValue& value) {
        const QString text = value.toString();
        return text.contains(QChar(u'\b')) || text.contains(QChar(u'\f')) || text.contains(u'\t') ||
               text.contains(u'\r');
    });
}

/// Qt's parser passes over an escape that JSON does not have and drops its backslash.
bool hasWrongEscapes(const QString& json) {
    static const QRegularExpression wrong(
        u"(?<!\\\\)(?:\\\\\\\\)*\\\\(?:[^\"\\\\/bfnrtu]|u(?![0-9a-fA-F]{4}))"_s);
    return wrong.match(json).hasMatch();
}

std::optional<QJsonObject> objectFrom(const QString& json) {
    const QJsonDocument strict = QJsonDocument::fromJson(json.toUtf8());
    if (strict.isObject() && !hasWrongEscapes(json) && !hasControlCharacters(strict.object()))
        return strict.object();
    const QJsonDocument mended = QJsonDocument::fromJson(withTexEscaped(json).toUtf8());
    if (mended.isObject())
        return mended.object();
    return strict.isObject() ? std::optional(strict.object()) : std::nullopt;
}

/// The place after the brace that closes the one at `start`; -1 where it is never closed.
qsizetype endOfObject(const QString& text, qsizetype start) {
    int depth = 0;
    bool inString = false;
    for (qsizetype at = start; at < text.size(); ++at) {
        const QChar c = text[at];
        if (inString && c == u'\\')
            ++at;
        else if (c == u'"')
            inString = !inString;
        else if (!inString && c == u'{')
            ++depth;
        else if (!inString && c == u'}' && --depth == 0)
            return at + 1;
    }
    return -1;
}

QString withoutThinking(QString reply) {
    static const QRegularExpression thinking(u"\\A\\s*<think(ing)?>.*?</think(ing)?>"_s,
                                             QRegularExpression::DotMatchesEverythingOption |
                                                 QRegularExpression::CaseInsensitiveOption);
    return reply.remove(thinking).trimmed();
}

} // namespace

Result<QJsonObject> jsonInText(const QString& reply) {
    const QString text = withoutThinking(reply.left(longestReply));
    if (text.isEmpty())
        return unreadable(QT_TRANSLATE_NOOP("ReplyParser", "The model's reply was empty."), reply);
    bool brokenOff = false;
    qsizetype start = text.indexOf(u'{');
    for (int tries = 0; start >= 0 && tries < mostTries; ++tries) {
        const qsizetype end = endOfObject(text, start);
        brokenOff = brokenOff || end < 0;
        const auto object = end < 0 ? std::nullopt : objectFrom(text.mid(start, end - start));
        if (object && !object->isEmpty())
            return *object;
        start = text.indexOf(u'{', start + 1);
    }
    if (brokenOff)
        return unreadable(
            QT_TRANSLATE_NOOP("ReplyParser", "The model's reply breaks off in the middle of its JSON."),
            reply);
    return unreadable(QT_TRANSLATE_NOOP("ReplyParser", "The model's reply holds no JSON that can be read."),
                      reply);
}

} // namespace sheaf
