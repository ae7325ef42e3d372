#include "services/import_service.h"

#include "base/after.h"
#include "library/library.h"
#include "services/archive_service.h"
#include "services/digest_import.h"
#include "services/import_reading.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace sheaf {

ImportService::ImportService(std::shared_ptr<Library> library, ArchiveService& archive, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_archive(archive) {}

ImportService::~ImportService() {
    m_cancel.raise();
    m_running.waitForFinished();
}

bool ImportService::busy() const { return m_busy; }

void ImportService::cancel() { m_cancel.raise(); }

QFuture<Result<ImportReport>> ImportService::import(const QStringList& filesOrFolders,
                                                    std::optional<QDate> day) {
    const auto refuse = [](ErrorKind kind, const QString& sentence) {
        return QtFuture::makeReadyFuture(Result<ImportReport>(Error{kind, sentence}));
    };
    if (m_busy)
        return refuse(ErrorKind::Usage,
                      tr("Digests are being imported already; wait until that is done, or cancel it."));
    const QList<ImportSource> sources = importSources(filesOrFolders);
    if (sources.isEmpty())
        return refuse(ErrorKind::NotFound, tr("There is no digest to import there."));
    m_busy = true;
    m_cancel = CancelFlag();
    m_running = QtConcurrent::run([this, sources, day, cancel = m_cancel]() -> Result<ImportReport> {
        return run(sources, day, cancel);
    });
    return after(m_running, this, [this](const Result<ImportReport>& result) {
        m_busy = false;
        emit finished(*result);
        return result;
    });
}

ImportReport ImportService::run(const QList<ImportSource>& sources, std::optional<QDate> day,
                                const CancelFlag& cancel) {
    ImportReport report;
    for (const ImportSource& source : sources) {
        ImportedFile file = cancel.raised() ? ImportedFile() : importFile(source, day, cancel);
        if (cancel.raised() && !file.imported) {
            report.cancelled = true;
            break;
        }
        report.files += file;
        tell({.done = static_cast<int>(report.files.size()),
              .files = static_cast<int>(sources.size()),
              .path = source.path});
    }
    return report;
}

ImportedFile ImportService::importFile(const ImportSource& source, std::optional<QDate> day,
                                       const CancelFlag& cancel) {
    ReadImport read = readImport(source, day);
    if (!read.day)
        return read.file;
    ImportedFile& file = read.file;
    const auto stored =
        m_library
            ->write([&](Connection& connection) {
                return DigestImport(connection, file.style, QFileInfo(file.path).fileName(), cancel)
                    .store(*read.day);
            })
            .result();
    if (!stored) {
        file.remarks += ImportRemark{0, stored.error().sentence, true};
        return file;
    }
    file.imported = true;
    file.papers = static_cast<int>(stored->keys.size());
    file.added = stored->added;
    file.known = stored->known;
    if (stored->doubled > 0)
        file.remarks += ImportRemark{0, tr("%1 papers stand in it more than once.").arg(stored->doubled)};
    announce(stored->keys);
    return file;
}

/// Windows live on the service's own thread.
void ImportService::tell(const ImportProgress& progress) {
    QMetaObject::invokeMethod(
        this, [this, progress] { emit progressed(progress); }, Qt::QueuedConnection);
}

void ImportService::announce(const QList<PaperKey>& papers) {
    QMetaObject::invokeMethod(
        this, [this, papers] { m_archive.announceChange(papers); }, Qt::QueuedConnection);
}

} // namespace sheaf
