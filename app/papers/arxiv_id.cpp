#include "papers/arxiv_id.h"

#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

std::optional<ArxivId> ArxivId::parse(QStringView text) {
    static const QRegularExpression pattern(
        u"^(?:arxiv:\\s*|oai:arxiv\\.org:|(?:https?://)?(?:[\\w-]+\\.)*arxiv\\.org/"
        u"(?:abs|pdf|html|format|e-print)/|"
        u"(?:doi:\\s*|(?:https?://)?(?:dx\\.)?doi\\.org/)?10\\.48550/arxiv\\.)?"
        "(?:(?<archive>[a-z-]+)(?:\\.[a-z]{2})?/(?<old>\\d{7})|(?<id>\\d{4}\\.\\d{4,5}))"
        "(?:v(?<version>[1-9]\\d{0,3}))?(?:\\.pdf)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    const QString archive = match.captured(u"archive"_s).toLower();
    const QString id =
        archive.isEmpty() ? match.captured(u"id"_s) : archive + u'/' + match.captured(u"old"_s);
    return ArxivId{id, match.captured(u"version"_s).toInt()};
}

} // namespace sheaf
