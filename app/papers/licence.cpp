#include "papers/licence.h"

#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

QString licenceFromName(const QString& name) {
    static const QRegularExpression creativeCommons(u"\\bCC[ -](BY(?:-(?:NC|SA|ND))*)[ -](\\d\\.\\d)\\b"_s,
                                                    QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression zero(u"\\bCC(?:[ -]?0|[ -]Zero)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (const auto found = creativeCommons.match(name); found.hasMatch())
        return u"http://creativecommons.org/licenses/%1/%2/"_s.arg(found.captured(1).toLower(),
                                                                   found.captured(2));
    if (name.contains(zero))
        return u"http://creativecommons.org/publicdomain/zero/1.0/"_s;
    if (name.contains(u"non-exclusive"_s, Qt::CaseInsensitive))
        return u"http://arxiv.org/licenses/nonexclusive-distrib/1.0/"_s;
    return {};
}

bool mayRedistribute(const QString& licence) {
    static const QRegularExpression open(
        u"\\Ahttps?://(?:www\\.)?creativecommons\\.org/(?:licenses/by(?:-nc)?(?:-sa)?|publicdomain/"
        "(?:zero|mark))(?:/|\\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return licence.contains(open);
}

} // namespace sheaf
