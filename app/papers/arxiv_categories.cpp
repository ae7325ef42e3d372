#include "papers/arxiv_categories.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

bool isCategoryName(const QString& text) {
    static const QRegularExpression shape(u"^[a-z]+(-[a-z]+)*(\\.[A-Za-z]+(-[a-z]+)*)?$"_s);
    return shape.match(text).hasMatch();
}

QString canonicalCategory(const QString& category) {
    static const QHash<QString, QString> aliases{{u"math.MP"_s, u"math-ph"_s}, {u"stat.TH"_s, u"math.ST"_s},
                                                 {u"math.IT"_s, u"cs.IT"_s},   {u"q-fin.EC"_s, u"econ.GN"_s},
                                                 {u"cs.SY"_s, u"eess.SY"_s},   {u"cs.NA"_s, u"math.NA"_s}};
    return aliases.value(category, category);
}

bool isAmong(const QString& category, const QStringList& asked) {
    const QString name = canonicalCategory(category);
    return std::any_of(asked.begin(), asked.end(), [&](const QString& one) {
        return canonicalCategory(one) == name || category.startsWith(one + u'.');
    });
}

bool isOneOf(const QStringList& categories, const QString& asked) {
    return std::any_of(categories.begin(), categories.end(),
                       [&](const QString& one) { return isAmong(one, {asked}); });
}

QStringList categoriesIn(const QString& scope) {
    const QStringList words = scope.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), isCategoryName) ? words : QStringList();
}

QString oaiSetOf(const QString& category) {
    static const QStringList physics{u"astro-ph"_s, u"cond-mat"_s, u"gr-qc"_s,   u"hep-ex"_s, u"hep-lat"_s,
                                     u"hep-ph"_s,   u"hep-th"_s,   u"math-ph"_s, u"nlin"_s,   u"nucl-ex"_s,
                                     u"nucl-th"_s,  u"physics"_s,  u"quant-ph"_s};
    const QString archive = category.section(u'.', 0, 0);
    const QString subject = category.section(u'.', 1);
    const bool isPhysics = physics.contains(archive);
    if (subject.isEmpty())
        return isPhysics ? u"physics:"_s + archive : archive;
    return (isPhysics ? u"physics"_s : archive) + u':' + archive + u':' + subject;
}

} // namespace sheaf
