#include "papers/summary_choice.h"

#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString baseOf(const QString& language) {
    static const QRegularExpression region(u"[-_].*"_s);
    return QString(language).remove(region).toLower();
}

} // namespace

bool isSound(const Summary& summary) {
    return std::ranges::all_of(summary.marks,
                               [](const SummaryMark& mark) { return mark.kind == MarkKind::Instructions; });
}

qsizetype summaryToShow(const QList<Summary>& newestFirst, const std::optional<Summary>& current,
                        const QString& language) {
    const auto suits = [wanted = baseOf(language)](const Summary& summary) {
        return isSound(summary) && baseOf(summary.provenance.language) == wanted;
    };
    const qsizetype currentAt = current ? newestFirst.indexOf(*current) : -1;
    if (current && suits(*current))
        return currentAt;
    const auto better = std::ranges::find_if(
        newestFirst, [&](const Summary& summary) { return !summary.provenance.extracted && suits(summary); });
    return better == newestFirst.end() ? currentAt : better - newestFirst.begin();
}

} // namespace sheaf
