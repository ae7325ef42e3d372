#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "papers/paper.h"
#include "services/import_report.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace sheaf {

class ArchiveService;
class Library;
struct ImportSource;

/// Brings digests that other programs or Sheaf itself wrote into the library. One import at a time, file by
/// file on a thread of its own, so that memory holds one file however many there are; each file is one
/// transaction.
class ImportService : public QObject {
    Q_OBJECT

  public:
    ImportService(std::shared_ptr<Library> library, ArchiveService& archive, QObject* parent = nullptr);
    /// Cancels what is under way and waits for it.
    ~ImportService() override;

    /// Imports files, and the digests in folders. `day` is for files that say themselves neither in the text
    /// nor in the name which day they are. An error only where there is nothing to import or an import is
    /// under way; what became of each file is in the report.
    QFuture<Result<ImportReport>> import(const QStringList& filesOrFolders, std::optional<QDate> day = {});

    /// The file under way is left out as a whole.
    void cancel();
    bool busy() const;

  signals:
    void progressed(const sheaf::ImportProgress& progress);
    void finished(const sheaf::ImportReport& report);

  private:
    ImportReport run(const QList<ImportSource>& sources, std::optional<QDate> day, const CancelFlag& cancel);
    ImportedFile importFile(const ImportSource& source, std::optional<QDate> day, const CancelFlag& cancel);
    void tell(const ImportProgress& progress);
    void announce(const QList<PaperKey>& papers);

    std::shared_ptr<Library> m_library;
    ArchiveService& m_archive;
    CancelFlag m_cancel;
    QFuture<Result<ImportReport>> m_running;
    bool m_busy = false;
};

} // namespace sheaf
