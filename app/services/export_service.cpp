#include "services/export_service.h"

#include "digests/digest_style.h"
#include "library/library.h"
#include "library/paper_store.h"
#include "library/search_store.h"

#include <QSaveFile>

namespace sheaf {

namespace {

struct Rendered {
    QByteArray text;
    int papers = 0;
};

Error cannotWrite(const QSaveFile& file) {
    return {ErrorKind::Storage, ExportService::tr("%1 could not be written (%2). Choose another place.")
                                    .arg(file.fileName(), file.errorString())};
}

Outcome writeAtomically(const QString& path, const QByteArray& text) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return cannotWrite(file);
    return {};
}

Result<Day> dayOf(Connection& connection, const Selection& selection) {
    const auto keys = SearchStore(connection).keys(selection);
    if (!keys)
        return keys.error();
    if (keys->isEmpty())
        return Error{
            ErrorKind::NotFound,
            ExportService::tr("There is no paper to export. Fetch the day first, or clear a filter.")};
    auto entries = PaperStore(connection).entries(*keys);
    if (!entries)
        return entries.error();
    return Day{selection.from.value_or(selection.to.value_or(QDate())), std::move(*entries)};
}

Result<Rendered> rendered(Connection& connection, const ExportRequest& request) {
    const auto style = digestStyle(request.style);
    if (!style)
        return Error{ErrorKind::Usage,
                     ExportService::tr("There is no digest style “%1”; there are: %2.")
                         .arg(request.style, digestStyleNames().join(QStringLiteral(", ")))};
    const auto day = dayOf(connection, request.selection);
    if (!day)
        return day.error();
    return Rendered{style->write(*day, {.language = request.language}),
                    static_cast<int>(day->entries.size())};
}

} // namespace

ExportService::ExportService(std::shared_ptr<Library> library, QObject* parent)
    : QObject(parent), m_library(std::move(library)) {}

QStringList ExportService::styles() { return digestStyleNames(); }

QFuture<Result<QByteArray>> ExportService::render(const ExportRequest& request) {
    return m_library->read([request](Connection& connection) -> Result<QByteArray> {
        const auto digest = rendered(connection, request);
        if (!digest)
            return digest.error();
        return digest->text;
    });
}

QFuture<Result<ExportReport>> ExportService::write(const ExportRequest& request) {
    return m_library->read([request](Connection& connection) -> Result<ExportReport> {
        const auto digest = rendered(connection, request);
        if (!digest)
            return digest.error();
        const auto written = writeAtomically(request.path, digest->text);
        if (!written)
            return written.error();
        return ExportReport{request.path, digest->papers};
    });
}

} // namespace sheaf
