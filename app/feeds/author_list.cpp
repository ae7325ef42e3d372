#include "feeds/author_list.h"

#include "base/text.h"

#include <QHash>
#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Cuts at commas, semicolons and "and"s that stand outside parentheses; after a collaboration's name also at
/// its colon.
QStringList namesIn(const QString& text) {
    static const QRegularExpression cut(u"\\G(?:[,;]\\s*(?:and\\s+)?|\\s+and\\s+|(?<=ollaboration):\\s*)"_s);
    QStringList names(1);
    int depth = 0;
    for (qsizetype at = 0; at < text.size();) {
        const QChar letter = text.at(at);
        depth = qMax(0, depth + (letter == u'(') - (letter == u')'));
        const bool mayCut = depth == 0 && !letter.isLetterOrNumber(); // matching is dear at every letter
        const auto match = mayCut ? cut.match(text, at) : QRegularExpressionMatch();
        if (match.hasMatch()) {
            names.append(QString());
            at += match.capturedLength();
        } else {
            names.last().append(letter);
            ++at;
        }
    }
    return names;
}

/// "Lee, Jr." is one author.
bool isSuffix(const QString& name) {
    static const QRegularExpression suffix(u"^(?:[JS]r\\.?|I{1,3}|IV)$"_s);
    return suffix.match(name).hasMatch();
}

/// The list of places at the end, by its numbers; the text loses it.
QHash<QString, QString> takePlaces(QString& text) {
    static const QRegularExpression tail(u"\\(\\s*(\\(\\w{1,3}\\).*)\\)\\s*$"_s);
    static const QRegularExpression place(u"\\((\\w{1,3})\\)\\s*(.*?)[,;]?\\s*(?=\\(\\w{1,3}\\)|$)"_s);
    QHash<QString, QString> places;
    const auto found = tail.match(text);
    if (!found.hasMatch())
        return places;
    for (auto each = place.globalMatch(found.captured(1)); each.hasNext();) {
        const auto match = each.next();
        places.insert(match.captured(1), match.captured(2));
    }
    text.truncate(found.capturedStart());
    return places;
}

QString affiliationOf(const QString& inParentheses, const QHash<QString, QString>& places) {
    static const QRegularExpression separators(u"[,;\\s]+|\\band\\b"_s);
    QStringList named;
    for (const QString& number : inParentheses.split(separators, Qt::SkipEmptyParts)) {
        if (!places.contains(number))
            return inParentheses;
        named.append(places.value(number));
    }
    return named.join(u"; "_s);
}

Author authorOf(const QString& text, const QHash<QString, QString>& places) {
    const qsizetype open = text.indexOf(u'(');
    const qsizetype close = text.lastIndexOf(u')');
    if (open < 0 || close < open)
        return {.name = text};
    return {.name = text.left(open).trimmed(),
            .affiliation = affiliationOf(text.mid(open + 1, close - open - 1).trimmed(), places)};
}

} // namespace

QList<Author> authorsOf(const QString& list) {
    QString text = oneLine(list);
    const QHash<QString, QString> places = takePlaces(text);
    QList<Author> authors;
    for (const QString& part : namesIn(text)) {
        const QString name = part.trimmed();
        if (!authors.isEmpty() && isSuffix(name))
            authors.last().name += u", "_s + name;
        else if (const Author author = authorOf(name, places); !author.name.isEmpty())
            authors.append(author);
    }
    return authors;
}

} // namespace sheaf
