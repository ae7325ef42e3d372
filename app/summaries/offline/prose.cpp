#include "summaries/offline/prose.h"

#include <QRegularExpression>
#include <QStringList>

namespace sheaf {

using namespace Qt::StringLiterals;

QString proseOf(const QString& text) {
    static const QRegularExpression other(
        u"\\A(?:#+ |- |\\$\\$|\\[…|(?:Figure|Fig\\.|Table|Algorithm|Listing) [\\dIVX]+[.:])"_s);
    static const QRegularExpression end(u"[.!?。！？][)\\]\"'’”」]*\\s*\\z"_s);
    QStringList kept;
    for (const QString& line : text.split(u'\n'))
        if (line.contains(end) && !line.contains(other))
            kept += line;
    return kept.join(u"\n\n"_s);
}

} // namespace sheaf
