#pragma once

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace sheaf {

/// The reader's own tags of a paper, separated by commas.
class TagDialog : public QDialog {
    Q_OBJECT

  public:
    TagDialog(const QString& title, const QStringList& tags, QWidget* parent);

    QStringList tags() const;

  private:
    QLineEdit* m_tags;
};

/// The reader's note on a paper, Markdown.
class NoteDialog : public QDialog {
    Q_OBJECT

  public:
    NoteDialog(const QString& title, const QString& note, QWidget* parent);

    QString note() const;

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QPlainTextEdit* m_note;
};

} // namespace sheaf
