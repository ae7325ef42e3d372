#pragma once

#include "services/export_service.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace sheaf {

/// Shows the beginning of what an export would write, as its source or as a page, a moment after the reader
/// has stopped choosing. What comes back for an older choice is dropped.
class ExportPreviewPane : public QWidget {
    Q_OBJECT

  public:
    explicit ExportPreviewPane(ExportService& exports, QWidget* parent = nullptr);

    /// As it would be written; a PDF as the page it is printed from.
    void show(const ExportRequest& request);

    /// Instead of a preview.
    void say(const QString& sentence);

  signals:
    /// The newest choice cannot be written.
    void failed(const QString& sentence);

  private:
    void ask();
    void take(const Result<ExportPreview>& preview);
    void showPage(const ExportPreview& preview);

    ExportService& m_exports;
    ExportRequest m_request;
    QTimer m_pause;
    QString m_suffix; ///< of what is shown: a web page opens as one, all else as its source
    quint64 m_serial = 0;
    QLabel* m_caption;
    QPushButton* m_asSource;
    QPushButton* m_asPage;
    QStackedWidget* m_views;
    QPlainTextEdit* m_source;
    QTextBrowser* m_page;
};

} // namespace sheaf
