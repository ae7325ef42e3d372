#include "services/export_preview.h"

#include "digests/digest_style.h"
#include "digests/vault_merge.h"
#include "digests/vault_names.h"
#include "library/search_store.h"
#include "services/export_keys.h"
#include "services/export_papers.h"
#include "services/export_run.h"

#include <QFileInfo>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 200;
constexpr int mostPapers = 400; ///< more than a day: its counts should be the true ones
constexpr int mostCounted = 10'000;

/// A web page's style sheet is not what the reader wants to see, and comes on top of the lines.
QString firstLines(const QString& text) {
    qsizetype end = text.indexOf(u"</style>"_s);
    for (int line = 0; line < mostLines; ++line) {
        end = text.indexOf(u'\n', end + 1);
        if (end < 0)
            return text;
    }
    return text.left(end + 1);
}

/// Of a request for several files, the one that the preview shows.
ExportRequest firstFile(Connection& connection, ExportRequest request) {
    const auto days = exportedDays(connection, request.selection);
    for (auto day = days ? days->crbegin() : QList<QDate>().crbegin(); days && day != days->crend(); ++day) {
        ExportRequest ofDay = request;
        ofDay.selection.from = ofDay.selection.to = *day;
        if (exportedKeys(connection, ofDay.selection, 1))
            return ofDay;
    }
    return request;
}

ExportPreview noteOf(const Day& day, const QString& language) {
    const DayEntry& first = day.entries.constFirst();
    return {.file = vaultNotePath(first.paper),
            .suffix = u"md"_s,
            .text = newVaultText(vaultPaperNote(first, language)),
            .shown = 1};
}

ExportPreview fileOf(const Day& day, const DigestStyle& style, const ExportRequest& request) {
    const QString dated = u"%1.%2"_s.arg(day.date.toString(Qt::ISODate), style.suffix());
    return {.file = isOnePerDay(request) ? dated : QFileInfo(request.path).fileName(),
            .suffix = style.suffix(),
            .text = QString::fromUtf8(style.write(day, {.language = request.language})),
            .shown = static_cast<int>(day.entries.size())};
}

} // namespace

Result<PreviewMatter> previewMatter(Connection& connection, const ExportRequest& request) {
    const bool isVault = request.style == vaultStyle;
    const auto papers = SearchStore(connection).count(request.selection, mostCounted);
    if (!papers || *papers == 0)
        return papers ? nothingToExport() : papers.error();
    const bool perDay = !isVault && isOnePerDay(request);
    auto day = exportedSelection(connection, perDay ? firstFile(connection, request) : request,
                                 isVault ? 1 : mostPapers);
    if (!day)
        return day.error();
    return PreviewMatter{std::move(*day), std::min(*papers, mostCounted), *papers > mostCounted};
}

ExportPreview exportPreview(const PreviewMatter& matter, const DigestStyle* style,
                            const ExportRequest& request) {
    ExportPreview preview =
        style ? fileOf(matter.day, *style, request) : noteOf(matter.day, request.language);
    const QString beginning = firstLines(preview.text);
    preview.papers = matter.papers;
    preview.more = matter.more;
    preview.isWhole = beginning == preview.text && preview.shown == preview.papers;
    preview.text = beginning;
    return preview;
}

} // namespace sheaf
