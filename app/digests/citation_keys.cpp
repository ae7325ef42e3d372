#include "digests/citation_keys.h"

#include "base/text.h"
#include "digests/citation.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>

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

quint64 hashOf(const QString& key) { return qHash(key, 0); }

} // namespace

void CitationKeys::add(const Citation& citation, const QString& id) {
    m_entries.push_back({.base = hashOf(baseKey(citation, id)), .id = id.toStdString()});
    m_sorted = false;
}

void CitationKeys::sort() {
    if (!std::exchange(m_sorted, true))
        std::sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
            return std::tie(a.base, a.id) < std::tie(b.base, b.id);
        });
}

bool CitationKeys::isBase(const QString& key) const {
    const auto place = std::lower_bound(m_entries.begin(), m_entries.end(), hashOf(key),
                                        [](const Entry& entry, quint64 base) { return entry.base < base; });
    return place != m_entries.end() && place->base == hashOf(key);
}

/// Neither another's key nor one that another may come to by letters of its own.
bool CitationKeys::isFree(const QString& base, const QString& letters) const {
    for (qsizetype size = 1; size <= letters.size(); ++size)
        if (isBase(base + letters.first(size)))
            return false;
    return true;
}

void CitationKeys::number(const QString& base, Place first, Place last) const {
    int next = 0;
    for (auto entry = first; entry != last; ++entry) {
        while (!isFree(base, letters(next)))
            ++next;
        entry->letters = next++;
    }
}

QString CitationKeys::take(const Citation& citation, const QString& id) {
    sort();
    const QString base = baseKey(citation, id);
    const auto [first, last] =
        std::equal_range(m_entries.begin(), m_entries.end(), Entry{.base = hashOf(base), .id = {}},
                         [](const Entry& a, const Entry& b) { return a.base < b.base; });
    if (last - first < 2)
        return base;
    if (first->letters == unknown)
        number(base, first, last);
    auto entry = std::lower_bound(first, last, id.toStdString(),
                                  [](const Entry& a, const std::string& sought) { return a.id < sought; });
    while (entry + 1 != last && entry->taken && (entry + 1)->id == entry->id)
        ++entry; // papers of no library may have the same id
    entry->taken = true;
    return base + letters(entry->letters);
}

} // namespace sheaf
