#pragma once

#include "ui/settings/settings_page.h"

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace sheaf {

/// Which papers are read whole before they are summarised, and how much of them; where PDFs are opened,
/// and how much room they may take.
class FullTextPage : public SettingsPage {
    Q_OBJECT

  public:
    explicit FullTextPage(SettingsService& settings, QWidget* parent = nullptr);
    Outcome save() override;

  private:
    void showWhatCounts();

    SettingsService& m_settings;
    QComboBox* m_when;
    QSpinBox* m_fromScore;
    QSpinBox* m_mostTokens;
    QComboBox* m_pdfs;
    QSpinBox* m_pdfMegabytes;
    QFormLayout* m_form;
};

} // namespace sheaf
