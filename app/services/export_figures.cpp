#include "services/export_figures.h"

#include "digests/digest_style.h"
#include "library/full_text_store.h"
#include "library/library.h"
#include "papers/licence.h"
#include "services/export_file.h"

#include <QFileInfo>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const auto folderName = u"figures/"_s;

QString inside(const Figure& figure) {
    return u"data:image/"_s + figure.format + u";base64,"_s + QString::fromLatin1(figure.bytes.toBase64());
}

Result<QString> beside(const Figure& figure, const QString& paperId, const QString& digest) {
    const QString address = folderName + fileNameOf(figure, paperId);
    const auto written = writeExportFile(QFileInfo(digest).absolutePath() + u'/' + address, figure.bytes);
    return written ? Result<QString>(address) : written.error();
}

} // namespace

Result<std::optional<Figure>> figureToPassOn(Connection& connection, PaperKey paper) {
    auto figure = FullTextStore(connection).figureOf(paper);
    if (figure && *figure && !mayRedistribute((*figure)->licence))
        (*figure)->bytes.clear();
    return figure;
}

FigureOf figuresOf(Library& library) {
    return [&library](PaperKey paper) {
        return library.read([paper](Connection& connection) { return figureToPassOn(connection, paper); })
            .result();
    };
}

Outcome placeFigures(QList<DayEntry>& papers, FigureUse use, const QString& path, const FigureOf& figureOf) {
    if (use == FigureUse::Link)
        return {};
    for (DayEntry& entry : papers) {
        const auto figure = figureOf(entry.key);
        if (!figure)
            return figure.error();
        if (!*figure || (*figure)->bytes.isEmpty())
            continue;
        const auto address = use == FigureUse::Inside ? Result<QString>(inside(**figure))
                                                      : beside(**figure, entry.paper.id, path);
        if (!address)
            return address.error();
        entry.paper.figureUrl = *address;
    }
    return {};
}

} // namespace sheaf
