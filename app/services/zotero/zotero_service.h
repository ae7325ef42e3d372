#pragma once

#include "base/cancel.h"
#include "papers/paper.h"
#include "services/zotero/zotero_report.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace sheaf {

class Library;
class PdfService;
class Settings;

/// Sends papers to the Zotero that runs on this computer. Use on the main thread.
class ZoteroService : public QObject {
    Q_OBJECT

  public:
    /// All of them must outlive the service.
    ZoteroService(std::shared_ptr<Library> library, const Settings& settings, PdfService& pdfs,
                  QObject* parent = nullptr);

    /// Into the collection that is chosen in Zotero, with their PDFs where the setting zotero.pdf says so. An
    /// error only where nothing was sent: ErrorKind::Unreachable where Zotero does not run. One at a time.
    QFuture<Result<ZoteroReport>> send(const QList<PaperKey>& papers);

    /// What Zotero has taken stays there.
    void cancel() { m_cancel.raise(); }
    bool busy() const { return m_busy; }

  signals:
    void progressed(const sheaf::ZoteroProgress& progress);

  private:
    std::shared_ptr<Library> m_library;
    const Settings& m_settings;
    PdfService& m_pdfs;
    CancelFlag m_cancel;
    bool m_busy = false;
};

} // namespace sheaf
