#include "digests/citation_line.h"

#include "base/text.h"
#include "digests/citation.h"
#include "papers/paper_links.h"

#include <QStringList>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

// More authors than this are cut short in the middle, as the APA asks for.
constexpr qsizetype mostAuthors = 20;

/// "Jean-Luc Marie" -> "J.-L. M."
QString initialsOf(const QString& given) {
    QStringList initials;
    for (const QString& name : given.split(u' ', Qt::SkipEmptyParts)) {
        QStringList parts;
        for (const QString& part : name.split(u'-', Qt::SkipEmptyParts)) {
            const qsizetype letter = part.front().isHighSurrogate() ? 2 : 1;
            parts += part.left(letter) + u'.';
        }
        initials += parts.join(u'-');
    }
    return initials.join(u' ');
}

QString nameOf(const CitedName& name) {
    if (name.whole)
        return name.family;
    QStringList parts{oneLine(name.particle + u' ' + name.family), initialsOf(name.given), name.suffix};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString authorsOf(const Citation& citation) {
    QStringList names;
    for (const CitedName& name : citation.authors)
        names += nameOf(name);
    if (names.isEmpty())
        return {};
    if (!citation.authorsComplete)
        return names.join(u", "_s) + u", et al."_s;
    if (names.size() == 1)
        return names.first();
    const QString last = names.takeLast();
    if (names.size() >= mostAuthors)
        return names.first(mostAuthors - 1).join(u", "_s) + u", … "_s + last;
    return names.join(u", "_s) + u", & "_s + last;
}

QString withStop(const QString& text) {
    return text.isEmpty() || QStringView(u".?!。？！").contains(text.back()) ? text : text + u'.';
}

QString placeOf(const Citation& citation) {
    if (!citation.journal.isEmpty())
        return citation.journal;
    return citation.eprint.isEmpty() ? QString() : u"arXiv:"_s + citation.eprint;
}

} // namespace

QString citationLine(const Citation& citation) {
    const QString year = citation.year > 0 ? QString::number(citation.year) : u"n.d."_s;
    const QString address = citation.doi.isEmpty() ? citation.url : doiAddress(citation.doi);
    QStringList parts{withStop(authorsOf(citation)), u"(%1)."_s.arg(year), withStop(citation.title),
                      withStop(placeOf(citation)), address};
    if (parts.first().isEmpty()) // then the title comes first
        parts.move(2, 0);
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace sheaf
