#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace sheaf {

class PromptService;

/// A prompt's file, with what is wrong with it below, told as the reader types; the lines meant are marked.
class PromptEditor : public QWidget {
    Q_OBJECT

  public:
    explicit PromptEditor(PromptService& prompts, QWidget* parent = nullptr);

    void show(const QString& text, bool editable);
    QString text() const;

  signals:
    void edited();

  private:
    void check();

    PromptService& m_prompts;
    QPlainTextEdit* m_text;
    QLabel* m_remarks;
    QTimer m_checkTimer;
    bool m_editable = false;
};

} // namespace sheaf
