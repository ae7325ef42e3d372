#pragma once

#include "ui/settings/settings_page.h"

#include <QMap>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace sheaf {

class SettingsService;

/// Which sources are asked for what, and (for mirrors) where.
class FeedsPage : public SettingsPage {
    Q_OBJECT

  public:
    explicit FeedsPage(SettingsService& settings, QWidget* parent = nullptr);
    Outcome save() override;

  private:
    void addAddresses(QFormLayout& form);
    QLineEdit* line(const QString& name, const QString& label);

    SettingsService& m_settings;
    QCheckBox* m_arxiv;
    QCheckBox* m_huggingFace;
    QSpinBox* m_interval;
    QMap<QString, QLineEdit*> m_lines; ///< by the setting's name
};

} // namespace sheaf
