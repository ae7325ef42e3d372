#pragma once

#include "services/export_service.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sheaf {

/// What can be exported: a name for the reader, the papers, and a word for the file's name.
struct ExportScope {
    QString name;
    Selection selection;
    QString fileWord; ///< "2026-01-30", "starred"
};

/// Asks what goes out, in which style, and where to; writes it, and stays open with a sentence where that
/// fails.
class ExportDialog : public QDialog {
    Q_OBJECT

  public:
    ExportDialog(ExportService& exports, const QList<ExportScope>& scopes, const QString& folder,
                 QWidget* parent = nullptr);

  signals:
    void exported(const sheaf::ExportReport& report);

  private:
    void build(const QList<ExportScope>& scopes);
    void proposeName();
    void tellOfExisting();
    void browse();
    void write();
    void finish(const Result<ExportReport>& report);
    ExportRequest request() const;

    ExportService& m_exports;
    QList<ExportScope> m_scopes;
    QString m_folder;
    QComboBox* m_scope;
    QComboBox* m_style;
    QComboBox* m_language;
    QLineEdit* m_path;
    QLabel* m_existing;
    QLabel* m_error;
    QPushButton* m_write;
    QString m_proposed; ///< the path as proposed: another one was typed and is left alone
};

} // namespace sheaf
