#include "services/export_service.h"

#include "base/after.h"
#include "digests/digest_styles.h"
#include "library/library.h"
#include "services/export_figures.h"
#include "services/export_file.h"
#include "services/export_keys.h"
#include "services/export_pages.h"
#include "services/export_papers.h"
#include "services/export_preview.h"
#include "services/export_run.h"
#include "services/export_styles.h"
#include "services/export_vault.h"

#include <QDir>
#include <QtConcurrentRun>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

Error needsFolder(const QString& path) {
    return {ErrorKind::Usage,
            ExportService::tr("%1 is a file; several files need a folder. Name another place.").arg(path)};
}

Outcome rendered(Library& library, const DigestStyles& styles, const ExportRequest& request,
                 const TakeText& take) {
    if (request.style == vaultStyle)
        return Error{ErrorKind::Usage, ExportService::tr("A vault is a folder of notes: name one with -o.")};
    const auto style = styles.style(request.style);
    if (!style)
        return style.error();
    // A text alone has no folder beside it.
    const bool inside = request.figures && (*style)->figures() == FigureUse::Inside;
    const FigureUse figures = inside ? FigureUse::Inside : FigureUse::Link;
    if (!isOfOneDay(request.selection)) {
        const auto papers = PagedExport::begun(library.path(), request);
        return papers ? (*papers)->write(
                            **style, figures, {}, [](const ExportProgress&) {}, take)
                      : papers.error();
    }
    auto day =
        library.read([&](Connection& connection) { return exportedSelection(connection, request); }).result();
    if (!day)
        return day.error();
    const Outcome placed = placeFigures(day->entries, figures, {}, figuresOf(library));
    return placed ? take((*style)->write(*day, digestOptions(request))) : placed;
}

} // namespace

ExportService::ExportService(std::shared_ptr<Library> library, const QString& stylesFolder, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_stylesFolder(stylesFolder),
      m_styles(std::make_shared<DigestStyles>(stylesFolder)) {}

ExportService::~ExportService() {
    m_cancel.raise();
    m_running.waitForFinished();
}

QList<ExportStyle> ExportService::styles() const { return exportStyles(*m_styles); }

void ExportService::cancel() { m_cancel.raise(); }

QFuture<Outcome> ExportService::render(const ExportRequest& request, const TakeText& take) {
    return QtConcurrent::run([library = m_library, styles = m_styles, request, take] {
        return rendered(*library, *styles, request, take);
    });
}

QFuture<Result<QByteArray>> ExportService::render(const ExportRequest& request) {
    return QtConcurrent::run([library = m_library, styles = m_styles, request]() -> Result<QByteArray> {
        QByteArray text;
        const Outcome outcome = rendered(*library, *styles, request, [&text](const QByteArray& piece) {
            text += piece;
            return Outcome();
        });
        return outcome ? Result<QByteArray>(text) : outcome.error();
    });
}

QFuture<Result<ExportPreview>> ExportService::preview(const ExportRequest& request) {
    return QtConcurrent::run([library = m_library, styles = m_styles, request]() -> Result<ExportPreview> {
        const bool isVault = request.style == vaultStyle;
        const auto style = isVault ? std::shared_ptr<const DigestStyle>() : styles->style(request.style);
        if (!style)
            return style.error();
        const auto matter =
            library->read([&](Connection& connection) { return previewMatter(connection, request); })
                .result();
        if (!matter)
            return matter.error();
        return exportPreview(*matter, style->get(), request);
    });
}

QFuture<Result<QList<ExportRequest>>> ExportService::perDay(const ExportRequest& request) {
    return m_library->read([request](Connection& connection) -> Result<QList<ExportRequest>> {
        const auto days = exportedDays(connection, request.selection);
        if (!days)
            return days.error();
        QList<ExportRequest> requests;
        for (const QDate day : *days) {
            ExportRequest ofDay = request;
            ofDay.onePerDay = false;
            ofDay.selection.from = ofDay.selection.to = day;
            ofDay.path = QDir(request.path).filePath(day.toString(Qt::ISODate));
            if (exportedKeys(connection, ofDay.selection, 1))
                requests += ofDay;
        }
        return requests;
    });
}

QFuture<Outcome> ExportService::store(const QString& path, const QByteArray& bytes) {
    return QtConcurrent::run([path, bytes]() -> Outcome {
        const auto written = writeExportFile(path, bytes);
        return written ? Outcome() : written.error();
    });
}

QFuture<Result<ExportReport>> ExportService::write(const ExportRequest& request) {
    if (m_busy)
        return QtFuture::makeReadyFuture(Result<ExportReport>(Error{
            ErrorKind::Usage, tr("Another export is under way; wait until that is done, or cancel it.")}));
    m_busy = true;
    m_cancel = CancelFlag();
    m_running = QtConcurrent::run([this, request, cancel = m_cancel] { return run(request, cancel); });
    return after(m_running, this, [this](const Result<ExportReport>& report) {
        m_busy = false;
        return report;
    });
}

Result<ExportReport> ExportService::run(const ExportRequest& request, const CancelFlag& cancel) {
    const auto tellOf = [this](const ExportProgress& progress) { tell(progress); };
    const bool isVault = request.style == vaultStyle;
    const QFileInfo place(request.path);
    if ((isVault || isOnePerDay(request)) && place.exists() && !place.isDir())
        return needsFolder(request.path);
    if (isVault)
        return VaultExport(*m_library, request, cancel, tellOf).run();
    const auto style = m_styles->style(request.style);
    if (!style)
        return style.error();
    ExportRun run(*m_library, *style, request, cancel, tellOf);
    return isOnePerDay(request) ? run.toOneFilePerDay() : run.toOneFile();
}

/// Windows live on the service's own thread.
void ExportService::tell(const ExportProgress& progress) {
    QMetaObject::invokeMethod(
        this, [this, progress] { emit progressed(progress); }, Qt::QueuedConnection);
}

} // namespace sheaf
