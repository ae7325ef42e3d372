#pragma once

#include <QDialog>

class QLineEdit;

namespace sheaf {

/// Tags that several papers get, and tags of the reader's that they lose.
class TagManyDialog : public QDialog {
    Q_OBJECT

  public:
    /// `papers`: "12 papers"
    TagManyDialog(const QString& papers, QWidget* parent);

    QStringList added() const;
    QStringList removed() const;

  private:
    QLineEdit* m_added;
    QLineEdit* m_removed;
};

} // namespace sheaf
