#include "papers/paper_id.h"

#include "papers/arxiv_id.h"

#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const QString doiStart = u"doi:"_s;
const QString urlStart = u"url:"_s;

QString doiInAddress(const QString& address) {
    static const QRegularExpression pattern(u"^https?://(?:dx\\.)?doi\\.org/(10\\.\\d.*)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(address).captured(1);
}

} // namespace

QString paperIdOf(const QString& given) {
    const bool isPlain = !given.contains(u':') && !given.contains(u'/');
    if (isPlain)
        return given;
    const bool isAddress = given.startsWith(urlStart);
    const QString bare = isAddress ? given.mid(urlStart.size()) : given;
    if (const auto arxiv = ArxivId::parse(bare))
        return arxiv->id;
    if (const QString doi = isAddress ? doiInAddress(bare) : doiInId(given); !doi.isEmpty())
        return doiStart + doi.toLower();
    return given;
}

QString doiInId(const QString& id) {
    return id.startsWith(doiStart, Qt::CaseInsensitive) ? id.mid(doiStart.size()).trimmed() : QString();
}

} // namespace sheaf
