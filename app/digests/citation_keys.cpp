#include "digests/citation_keys.h"

#include "base/text.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// What every program takes in a key.
QString plain(const QString& text) {
    static const QRegularExpression other(u"[^a-z0-9]"_s);
    return folded(text).remove(other);
}

QString firstWord(const QString& title) {
    static const QSet<QString> small = {u"a"_s,  u"an"_s,  u"the"_s, u"on"_s,   u"of"_s,   u"in"_s,  u"for"_s,
                                        u"to"_s, u"and"_s, u"is"_s,  u"with"_s, u"from"_s, u"by"_s,  u"at"_s,
                                        u"as"_s, u"do"_s,  u"are"_s, u"can"_s,  u"how"_s,  u"what"_s};
    static const QRegularExpression gap(u"[\\s\\-–—:/,.?!$\\\\]+"_s);
    QString first;
    for (const QString& part : title.split(gap, Qt::SkipEmptyParts)) {
        const QString word = plain(part);
        if (!word.isEmpty() && !small.contains(word))
            return word;
        if (first.isEmpty())
            first = word;
    }
    return first;
}

/// A title and names in other scripts leave nothing but the year, and then the id tells papers apart.
QString baseKey(const Citation& citation, const QString& id) {
    const QString name = citation.authors.isEmpty() ? QString() : plain(citation.authors[0].family);
    const QString year = citation.year > 0 ? QString::number(citation.year) : QString();
    const QString word = firstWord(citation.title);
    return name.isEmpty() && word.isEmpty() ? u"paper"_s + plain(id) : name + year + word;
}

/// 0 -> "a", 25 -> "z", 26 -> "aa".
QString letters(int number) {
    const QString last(QChar(u'a' + number % 26));
    return number < 26 ? last : letters(number / 26 - 1) + last;
}

} // namespace

void giveKeys(QList<Citation>& citations, const QStringList& ids) {
    QMap<QString, QList<qsizetype>> byKey;
    for (qsizetype at = 0; at < citations.size(); ++at)
        byKey[baseKey(citations[at], ids[at])] += at;
    QSet<QString> taken(byKey.keyBegin(), byKey.keyEnd());
    for (auto group = byKey.begin(); group != byKey.end(); ++group) {
        std::stable_sort(group->begin(), group->end(),
                         [&](qsizetype a, qsizetype b) { return ids[a] < ids[b]; });
        int number = 0;
        for (const qsizetype at : std::as_const(*group)) {
            QString key = group.key();
            while (group->size() > 1 && (key == group.key() || taken.contains(key)))
                key = group.key() + letters(number++);
            taken.insert(key);
            citations[at].key = key;
        }
    }
}

} // namespace sheaf
