#pragma once

#include "papers/paper.h"
#include "services/prompt_service.h"
#include "ui/settings/settings_page.h"

#include <QHash>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace sheaf {

class PromptEditor;
class RequestView;

/// The prompts that ask for summaries: the program's to look at and copy, the reader's own to write. Texts
/// and which are used are saved with the dialog; a copy is made, and a file deleted, at once.
class PromptsPage : public SettingsPage {
    Q_OBJECT

  public:
    PromptsPage(PromptService& prompts, PaperKey selected, QWidget* parent = nullptr);
    Outcome save() override;

  private:
    void build();
    void fill(const QString& selected);
    void showPrompt();
    void showRequest();
    void copy();
    void remove();
    void askToRemove(bool sure);
    bool isUsed(const PromptEntry& entry) const;
    Outcome checkUsed() const;
    QString current() const;
    QString textOf(const QString& name) const;
    void say(const QString& sentence);

    PromptService& m_prompts;
    QComboBox* m_names;
    QTabWidget* m_tabs;
    PromptEditor* m_editor;
    RequestView* m_request;
    QCheckBox* m_use;
    QPushButton* m_copy;
    QPushButton* m_remove;
    QLabel* m_error;
    QList<PromptEntry> m_entries;     ///< as the chooser lists them
    bool m_sure = false;              ///< "Delete" was pressed once
    QHash<QString, QString> m_drafts; ///< texts that were edited, by name
    QHash<QString, bool> m_uses;      ///< choices that were changed, by name
};

} // namespace sheaf
