#pragma once

#include "papers/paper.h"
#include "services/prompt_service.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace sheaf {

/// The very request that a prompt makes for one paper: as it reads, or as it goes over the wire.
class RequestView : public QWidget {
    Q_OBJECT

  public:
    /// `paper` is 0 where none is selected: then it says so.
    RequestView(PromptService& prompts, PaperKey paper, QWidget* parent = nullptr);

    /// Shows what this prompt's text would send.
    void show(const QString& prompt);

  private:
    void ask();
    void write();
    void tell(const QString& sentence);

    PromptService& m_prompts;
    PaperKey m_paper;
    QString m_prompt;
    QComboBox* m_engine;
    QCheckBox* m_exactly;
    QPlainTextEdit* m_request;
    QLabel* m_note;
    RequestPreview m_preview;
    int m_serial = 0; ///< an answer to an earlier question is dropped
};

} // namespace sheaf
