#include "publishing/publication.h"

#include <QHash>

namespace sheaf {

using namespace Qt::StringLiterals;

QUuid publicationKey(const QString& target, QDate day) {
    static const QUuid space(u"{5f1c2d0e-8d5b-4f0a-9c39-1a3c0f6b7e21}"_s);
    return QUuid::createUuidV5(space, target + u'\n' + day.toString(Qt::ISODate));
}

QByteArray contentType(const QString& suffix) {
    static const QHash<QString, QByteArray> types{
        {u"md"_s, "text/markdown"},      {u"html"_s, "text/html"},
        {u"json"_s, "application/json"}, {u"bib"_s, "application/x-bibtex"},
        {u"xml"_s, "application/xml"},   {u"ris"_s, "application/x-research-info-systems"}};
    return types.value(suffix, "text/plain") + "; charset=utf-8";
}

} // namespace sheaf
