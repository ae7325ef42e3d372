#pragma once

#include "services/export_service.h"

#include <QObject>

namespace sheaf {

class PdfPrinter;

/// What the window calls the style that is printed rather than written.
inline const QString pdfStyle = QStringLiteral("pdf");

/// Exports as PDF: the pages of the style `html`, one after the other, printed. GUI thread; one at a time.
class PdfExport : public QObject {
    Q_OBJECT

  public:
    PdfExport(ExportService& exports, QObject* parent);

    /// The printer to use; without one it is the best there is, made when it is first needed.
    void setPrinter(PdfPrinter* printer) { m_printer = printer; }

    /// As ExportService::write; `finished` follows.
    void start(const ExportRequest& request);
    /// The file under way is left out.
    void cancel() { m_cancelled = true; }

  signals:
    void progressed(const sheaf::ExportProgress& progress);
    void finished(const sheaf::Result<sheaf::ExportReport>& report);

  private:
    void startNext();
    void print(const ExportRequest& request, const QByteArray& html);
    void store(const ExportRequest& request, const QByteArray& pdf);
    void fail(const Error& error);

    ExportService& m_exports;
    PdfPrinter* m_printer = nullptr;
    QList<ExportRequest> m_waiting;
    ExportProgress m_progress;
    ExportReport m_report;
    bool m_cancelled = false;
};

} // namespace sheaf
