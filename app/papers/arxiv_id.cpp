#include "papers/arxiv_id.h"

#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

std::optional<ArxivId> ArxivId::parse(QStringView text) {
    static const QRegularExpression pattern(
        u"^(?:arxiv:\\s*|oai:arxiv\\.org:|(?:https?://)?(?:[\\w-]+\\.)*arxiv\\.org/"
        u"(?:abs|pdf|html|format|e-print)/)?"
        "(?<id>(?:[a-z-]+(?:\\.[a-z]{2})?/\\d{7})|(?:\\d{4}\\.\\d{4,5}))(?:v(?<version>[1-9]\\d{0,3}))?(?:\\.pdf)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    return ArxivId{match.captured(u"id"_s), match.captured(u"version"_s).toInt()};
}

} // namespace sheaf
