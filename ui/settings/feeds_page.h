#pragma once

#include "ui/settings/settings_page.h"

#include <QMap>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace sheaf {

class FeedListService;
class OtherFeeds;
class ProxyField;
class SettingsService;

/// Which sources are asked for what, who is said to ask, and (for mirrors) where.
class FeedsPage : public SettingsPage {
    Q_OBJECT

  public:
    explicit FeedsPage(SettingsService& settings, QWidget* parent = nullptr);
    Outcome save() override;

    /// Adds the reader's own feeds below arXiv and Hugging Face.
    void addOthers(FeedListService& feeds);

  private:
    void addContact(QFormLayout& form);
    void addAddresses(QFormLayout& form);
    QLineEdit* line(const QString& name, const QString& label);

    SettingsService& m_settings;
    QFormLayout* m_form;
    OtherFeeds* m_others = nullptr;
    QCheckBox* m_arxiv;
    QCheckBox* m_huggingFace;
    QSpinBox* m_interval;
    ProxyField* m_proxy;
    QMap<QString, QLineEdit*> m_lines; ///< by the setting's name
};

} // namespace sheaf
