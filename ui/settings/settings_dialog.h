#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace sheaf {

class EngineService;
class SettingsPage;
class SettingsService;

/// The reader's settings, page by page. Saves when asked to; what a setting does not take is said in a
/// sentence.
class SettingsDialog : public QDialog {
    Q_OBJECT

  public:
    enum class Page { Feeds, Summaries, Language, Interests, Appearance };

    SettingsDialog(SettingsService& settings, EngineService& engines, Page first, QWidget* parent = nullptr);

  private:
    void addPage(const QString& name, SettingsPage* page);
    void save();

    QList<SettingsPage*> m_pages;
    QListWidget* m_names;
    QStackedWidget* m_stack;
    QLabel* m_error;
};

} // namespace sheaf
