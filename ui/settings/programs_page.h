#pragma once

#include "ui/settings/settings_page.h"

class QCheckBox;
class QLineEdit;

namespace sheaf {

class FolderField;

/// The reader's other programs: where Zotero answers, and where the notes are.
class ProgramsPage : public SettingsPage {
    Q_OBJECT

  public:
    explicit ProgramsPage(SettingsService& settings, QWidget* parent = nullptr);

    Outcome save() override;

  private:
    SettingsService& m_settings;
    QLineEdit* m_zotero;
    QCheckBox* m_pdfs;
    FolderField* m_vault;
};

} // namespace sheaf
