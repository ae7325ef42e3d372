#include "feeds/feed_authors.h"

#include "base/text.h"
#include "feeds/author_list.h"

#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// "A.", "A. B.", "J.-P.", "AB"
bool isInitials(const QString& text) {
    static const QRegularExpression shape(
        u"\\A(?:\\p{Lu}\\p{Ll}?\\.[\\s-]*)+\\z|\\A\\p{Lu}{1,3}\\z|\\A\\p{Lu}(?:[\\s-]\\p{Lu}){1,2}\\z"_s);
    return shape.match(text).hasMatch();
}

/// "Bee", "van der Berg", "Bee-Dee": what stands before the comma of "Bee, Ada".
bool isFamilyName(const QString& text) {
    static const QRegularExpression particles(
        u"\\A(?:(?:van|von|der|den|de|del|della|da|di|du|la|le|el|al|bin|ben|ter|ten|zu|dos|das)\\s+)*\\S+\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return particles.match(text).hasMatch();
}

QStringList partsOf(const QString& text, QChar separator) {
    QStringList parts;
    for (const QString& part : text.split(separator)) {
        if (!part.trimmed().isEmpty())
            parts += part.trimmed();
    }
    return parts;
}

/// "Bee, A., Dee, C." -> {"A. Bee", "C. Dee"}; nothing where it is no such list.
QStringList pairedNames(const QStringList& parts) {
    if (parts.size() < 2 || parts.size() % 2 != 0)
        return {};
    QStringList names;
    for (qsizetype i = 0; i < parts.size(); i += 2) {
        if (!isInitials(parts.at(i + 1)))
            return {};
        names += parts.at(i + 1) + u' ' + parts.at(i);
    }
    return names;
}

/// "Bee, Ada" -> "Ada Bee", "Bee, Ada, Jr." -> "Ada Bee, Jr."; any other text stays.
QString inOrder(const QString& name) {
    const QStringList parts = partsOf(name, u',');
    if (parts.size() < 2 || parts.size() > 3 || !isFamilyName(parts.at(0)))
        return name;
    const QString turned = parts.at(1) + u' ' + parts.at(0);
    return parts.size() == 2 ? turned : turned + u", "_s + parts.at(2);
}

/// What RSS's <author> has around the name.
QString withoutAddress(const QString& text) {
    static const QRegularExpression named(u"\\A\\S+@\\S+\\s*\\((.+)\\)\\z"_s);
    static const QRegularExpression address(u"\\s*<?\\S+@\\S+\\.\\w+>?"_s);
    const auto match = named.match(text);
    return match.hasMatch() ? match.captured(1) : QString(text).remove(address).trimmed();
}

bool isOnePerson(const QString& text) {
    const QStringList parts = partsOf(text, u',');
    return parts.size() == 2 && isFamilyName(parts.at(0)) && !parts.at(1).contains(u" and "_s);
}

QList<Author> authorsIn(const QString& text, bool isOneOfSeveral) {
    const QStringList parts = partsOf(text, u',');
    if (text.contains(u';')) {
        QList<Author> authors;
        for (const QString& name : partsOf(text, u';'))
            authors.append({.name = inOrder(name)});
        return authors;
    }
    if (const QStringList paired = pairedNames(parts); !paired.isEmpty()) {
        QList<Author> authors;
        for (const QString& name : paired)
            authors.append({.name = name});
        return authors;
    }
    if (isOnePerson(text) || (isOneOfSeveral && parts.size() == 3 && isFamilyName(parts.at(0))))
        return {{.name = inOrder(text)}};
    return authorsOf(text);
}

} // namespace

QList<Author> feedAuthors(const QStringList& texts) {
    QList<Author> authors;
    for (const QString& text : texts) {
        for (const Author& author : authorsIn(withoutAddress(oneLine(text)), texts.size() > 1)) {
            const bool isThere = std::any_of(authors.begin(), authors.end(),
                                             [&](const Author& one) { return one.name == author.name; });
            if (!author.name.isEmpty() && !isThere)
                authors.append(author);
        }
    }
    return authors;
}

} // namespace sheaf
