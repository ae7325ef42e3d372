#include "papers/figure.h"

#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

QString fileNameOf(const Figure& figure, const QString& paperId) {
    static const QRegularExpression unusual(u"[^A-Za-z0-9.]+"_s);
    static const QRegularExpression edge(u"\\A[-.]+|[-.]+\\z"_s);
    constexpr qsizetype longest = 100;
    const QString name = QString(paperId).replace(unusual, u"-"_s).left(longest).remove(edge);
    return name + u'.' + figure.format;
}

} // namespace sheaf
