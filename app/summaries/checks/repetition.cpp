#include "summaries/checks/repetition.h"

#include "base/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortAbstract = 40; // words or CJK characters
constexpr double nearlyAll = 0.8;
constexpr double aGoodPart = 0.4;
constexpr qsizetype phrase = 5;       // words that seldom stand in a row by chance
constexpr qsizetype leastCutOff = 12; // words of a beginning

/// Words, and for scripts without blanks characters.
QStringList unitsOf(const QString& text) {
    static const QRegularExpression unit(u"[\\p{Han}\\p{Hiragana}\\p{Katakana}]|[\\p{L}\\p{N}]+"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QStringList units;
    for (auto it = unit.globalMatch(folded(text)); it.hasNext();)
        units += it.next().captured();
    return units;
}

double sharedUnits(const QStringList& text, const QStringList& source) {
    QHash<QString, int> left;
    for (const QString& unit : source)
        ++left[unit];
    int shared = 0;
    for (const QString& unit : text)
        if (int& count = left[unit]; count > 0) {
            --count;
            ++shared;
        }
    return shared;
}

QStringList phrasesOf(const QStringList& units) {
    QStringList phrases;
    for (qsizetype at = 0; at + phrase <= units.size(); ++at)
        phrases += units.mid(at, phrase).join(u' ');
    return phrases;
}

bool isWordForWord(const QStringList& text, const QStringList& source) {
    const QStringList own = phrasesOf(text);
    const QStringList there = phrasesOf(source);
    const QSet<QString> known(there.begin(), there.end());
    const auto copied =
        std::count_if(own.begin(), own.end(), [&](const QString& p) { return known.contains(p); });
    return !own.isEmpty() && double(copied) >= nearlyAll * double(own.size());
}

/// A beginning that ends in the middle of a sentence.
bool isCutOff(const QString& text, const QStringList& units, const QStringList& source) {
    const QString end = text.trimmed().right(3);
    const bool whole = end.endsWith(u'.') && end != u"..."_s;
    return !whole && units.size() >= leastCutOff && source.mid(0, units.size()) == units;
}

} // namespace

bool repeatsAbstract(const QString& text, const QString& abstract) {
    const QStringList source = unitsOf(abstract);
    if (source.size() < shortAbstract)
        return false;
    const QStringList units = unitsOf(text);
    const double shared = sharedUnits(units, source);
    return shared >= nearlyAll * double(source.size()) ||
           (shared >= aGoodPart * double(source.size()) && isWordForWord(units, source)) ||
           isCutOff(text, units, source);
}

} // namespace sheaf
