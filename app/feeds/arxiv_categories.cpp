#include "feeds/arxiv_categories.h"

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
    return std::any_of(asked.begin(), asked.end(), [&](const QString& one) {
        return canonicalCategory(one) == canonicalCategory(category);
    });
}

} // namespace sheaf
