#pragma once

#include "base/cancel.h"
#include "services/export_request.h"
#include "services/export_text.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>

#include <memory>

namespace sheaf {

class DigestStyles;
class Library;

/// Writes papers of the library as digests and notes. Previews, and all else but `write`, may go on at the
/// same time; there is one `write` at a time, on a thread of its own.
class ExportService : public QObject {
    Q_OBJECT

  public:
    /// `stylesFolder` holds the reader's own styles (DigestStyles).
    ExportService(std::shared_ptr<Library> library, const QString& stylesFolder, QObject* parent = nullptr);
    /// Cancels what is under way and waits for it.
    ~ExportService() override;

    /// Read anew each time: a template that was edited counts at once.
    QList<ExportStyle> styles() const;
    QString stylesFolder() const { return m_stylesFolder; }

    /// The digest's text, UTF-8. An empty selection is an ErrorKind::NotFound, an unknown style or one that
    /// is a folder an ErrorKind::Usage.
    QFuture<Result<QByteArray>> render(const ExportRequest& request);

    /// The same to whoever takes it, on another thread, so that memory holds few papers of a long text.
    QFuture<Outcome> render(const ExportRequest& request, const TakeText& take);

    /// The beginning of what `write` would write.
    QFuture<Result<ExportPreview>> preview(const ExportRequest& request);

    /// One file for each day that holds papers, oldest first: what becomes of a request for several files,
    /// for those who write in another way. The paths have no suffix.
    QFuture<Result<QList<ExportRequest>>> perDay(const ExportRequest& request);

    /// Each file is written as a whole or not at all. An error only where nothing was written.
    QFuture<Result<ExportReport>> write(const ExportRequest& request);

    /// Puts a file that was made elsewhere in its place, as a whole or not at all.
    static QFuture<Outcome> store(const QString& path, const QByteArray& bytes);

    /// The file under way is left out as a whole.
    void cancel();
    bool busy() const { return m_busy; }

  signals:
    void progressed(const sheaf::ExportProgress& progress);

  private:
    Result<ExportReport> run(const ExportRequest& request, const CancelFlag& cancel);
    void tell(const ExportProgress& progress);

    std::shared_ptr<Library> m_library;
    QString m_stylesFolder;
    std::shared_ptr<const DigestStyles> m_styles;
    CancelFlag m_cancel;
    QFuture<Result<ExportReport>> m_running;
    bool m_busy = false;
};

} // namespace sheaf
