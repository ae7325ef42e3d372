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
