#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace sheaf {

/// The reader's note on a paper while it is written: Markdown, below the page that shows it set.
class NoteEditor : public QWidget {
    Q_OBJECT

  public:
    explicit NoteEditor(QWidget* parent = nullptr);

    /// Shows itself with the keyboard at the end of the note.
    void open(const QString& markdown);
    /// Puts another text in the place of the one there; edited() does not follow.
    void setText(const QString& markdown);
    QString text() const;

    /// Says that what was typed is stored, or why it could not be (a sentence).
    void setStored(bool stored, const QString& problem = {});

  signals:
    void edited();
    /// The reader is done (Esc, Ctrl+Return or the button).
    void closed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QPlainTextEdit* m_text;
    QLabel* m_state;
    bool m_setting = false;
};

} // namespace sheaf
