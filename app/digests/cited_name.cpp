#include "digests/cited_name.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

bool isParticle(const QString& word) {
    static const QSet<QString> known = {
        u"af"_s,  u"al"_s,  u"av"_s,  u"bin"_s, u"bint"_s, u"d'"_s,  u"da"_s,  u"das"_s, u"de"_s,
        u"del"_s, u"dei"_s, u"den"_s, u"der"_s, u"des"_s,  u"di"_s,  u"do"_s,  u"dos"_s, u"du"_s,
        u"el"_s,  u"ibn"_s, u"la"_s,  u"le"_s,  u"lo"_s,   u"ten"_s, u"ter"_s, u"van"_s, u"della"_s,
        u"von"_s, u"vom"_s, u"zu"_s,  u"zum"_s, u"zur"_s,  u"'t"_s,  u"'s"_s,  u"’t"_s};
    return known.contains(word);
}

/// Written with a capital they belong to the family name, and are sorted by: "Luc Van Gool".
bool beginsFamilyName(const QString& word) {
    static const QSet<QString> known = {u"Van"_s, u"Von"_s, u"De"_s,  u"Del"_s, u"Della"_s,
                                        u"Den"_s, u"Der"_s, u"Di"_s,  u"Dos"_s, u"Du"_s,
                                        u"El"_s,  u"Al"_s,  u"Bin"_s, u"Ibn"_s, u"Vander"_s};
    return known.contains(word);
}

bool isSuffix(const QString& word) {
    static const QRegularExpression pattern(u"^(?:[JS]r\\.?|I{2,3}|IV)$"_s);
    return pattern.match(word).hasMatch();
}

bool isGroup(const QString& name) {
    static const QRegularExpression pattern(
        u"\\d|[:&/]|\\b(?:and|team|group|collaborations?|consortium|project|labs?|laborator(?:y|ies)|"
        "institute|university|committee|community|network|initiative|foundation|research|company|inc\\.?|"
        "telescope|experiment|observatory|survey|alliance|association|society|cent(?:er|re)|department)"
        "(?:$|[\\s,()])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

CitedName withSuffixTakenOff(QStringList& words) {
    CitedName name;
    if (words.size() > 2 && isSuffix(words.last()))
        name.suffix = words.takeLast();
    return name;
}

/// "Family, Given", "Given Family, Jr.", "Family, Jr., Given".
CitedName ofCommas(const QStringList& parts) {
    if (isSuffix(parts[1])) {
        CitedName name =
            parts.size() > 2 ? CitedName{.family = parts[0], .given = parts[2]} : citedName(parts[0]);
        name.suffix = parts[1];
        return name;
    }
    CitedName name = citedName(u"Given "_s + parts[0]);
    name.given = parts[1];
    name.suffix = parts.value(2);
    return name;
}

CitedName ofWords(QStringList words) {
    CitedName name = withSuffixTakenOff(words);
    const auto last = words.end() - 1;
    const auto particle = std::find_if(words.begin() + 1, last, isParticle);
    const auto behind = std::find_if_not(particle, last, isParticle);
    const auto family = particle != last ? behind : std::find_if(words.begin() + 1, last, beginsFamilyName);
    const auto joined = [](auto from, auto to) { return QStringList(from, to).join(u' '); };
    name.given = joined(words.begin(), std::min(particle, family));
    name.particle = particle != last ? joined(particle, behind) : QString();
    name.family = joined(family, words.end());
    return name;
}

} // namespace

CitedName citedName(const QString& name) {
    const QString line = name.simplified();
    if (isGroup(line))
        return {.family = line, .whole = true};
    QStringList parts = line.split(u',', Qt::SkipEmptyParts);
    std::transform(parts.begin(), parts.end(), parts.begin(), [](const QString& p) { return p.trimmed(); });
    parts.removeAll(QString());
    if (parts.size() == 2 || parts.size() == 3)
        return ofCommas(parts);
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() != 1 || words.size() < 2)
        return {.family = line, .whole = true};
    return ofWords(words);
}

} // namespace sheaf
