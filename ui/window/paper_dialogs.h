#pragma once

#include <QDialog>

class QLineEdit;

namespace sheaf {

/// The tags that a field names, each once. They are separated by commas of any script.
QStringList namedTags(const QString& text);

/// That a summary is wrong, and why, if the reader wants to say so.
class WrongDialog : public QDialog {
    Q_OBJECT

  public:
    WrongDialog(const QString& title, QWidget* parent);

    QString reason() const;

  private:
    QLineEdit* m_reason;
};

} // namespace sheaf
