#pragma once

#include "services/export_service.h"
#include "services/summary_report.h"
#include "ui/export/export_scopes.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace sheaf {

class ExportPreviewPane;
class ExportTarget;
class MissingSummaries;
class SummaryService;
class PdfExport;
class PdfPrinter;

/// What the reader chose last time.
struct ExportChoices {
    QString style;
    QString language;
    QString folder;
};

/// Asks what goes out, in which style, and where to, and shows how it will look; writes it, and stays open
/// with a sentence where that fails or leaves something out.
class ExportDialog : public QDialog {
    Q_OBJECT

  public:
    ExportDialog(ExportService& exports, SummaryService& summaries, const QList<ExportScope>& scopes,
                 QDate day, const ExportChoices& choices, QWidget* parent = nullptr);

    /// Another printer for PDF than the best there is.
    void setPrinter(PdfPrinter* printer);

    /// A running export is cancelled and told of; otherwise the dialog closes.
    void reject() override;

  signals:
    /// The reader wants these first: the dialog has closed.
    void summariesWanted(const sheaf::SummaryRequest& request);
    void exported(const sheaf::ExportReport& report, const sheaf::ExportChoices& choices);

  private:
    void build();
    QLayout* form();
    void fillStyles(const QString& chosen);
    void follow();
    void followMissing();
    void preview();
    void write();
    void showProgress(const ExportProgress& progress);
    void finish(const Result<ExportReport>& report);
    void setBusy(bool busy);
    void complain(const QString& sentence);
    bool isPdf() const;
    ExportStyle style() const;
    ExportRequest request() const;
    ExportRequest shown() const;

    ExportService& m_exports;
    QList<ExportStyle> m_styles;
    PdfExport* m_pdf;
    ExportScopeChooser* m_scope;
    QComboBox* m_style;
    QLabel* m_purpose;
    MissingSummaries* m_missing;
    QComboBox* m_language;
    ExportTarget* m_target;
    ExportPreviewPane* m_preview;
    QProgressBar* m_progress;
    QLabel* m_error;
    QPushButton* m_write;
    QPushButton* m_close;
    bool m_busy = false;
};

} // namespace sheaf
