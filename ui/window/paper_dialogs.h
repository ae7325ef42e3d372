#pragma once

#include <QDialog>

class QLineEdit;

namespace sheaf {

/// The reader's own tags of a paper, separated by commas.
class TagDialog : public QDialog {
    Q_OBJECT

  public:
    TagDialog(const QString& title, const QStringList& tags, QWidget* parent);

    QStringList tags() const;
    /// For what completes tags.
    QLineEdit& field();

  private:
    QLineEdit* m_tags;
};

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
