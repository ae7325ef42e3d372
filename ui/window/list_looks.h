#pragma once

#include <QObject>

namespace sheaf {

class Browsing;
class NoticeBar;
class PaperListView;
class SettingsService;
class WindowMemory;
struct WindowActions;

/// How the list looks, as the menu "View" and the settings have it: cards or columns, roomy or close. The
/// names of the columns sort it; which columns there are and their widths are kept.
class ListLooks : public QObject {
    Q_OBJECT

  public:
    ListLooks(SettingsService& settings, const WindowActions& actions, Browsing& browsing,
              PaperListView& view, WindowMemory& memory, NoticeBar& notice, QObject* parent);

  private:
    void connectColumns(WindowMemory& memory);
    void connectColumnChoice(WindowMemory& memory);
    /// Gives the names of the actions whose columns are left out.
    QStringList followColumnChoice();
    void choose(const QString& setting, const QString& value);
    void follow();

    SettingsService& m_settings;
    const WindowActions& m_actions;
    Browsing& m_browsing;
    PaperListView& m_view;
    NoticeBar& m_notice;
};

} // namespace sheaf
