#pragma once

#include "papers/rule.h"

#include <QObject>

#include <functional>

class QPoint;
class QUrl;
class QMenu;

namespace sheaf {

class Browsing;
class ListPane;
class NoticeBar;
class Reading;
class RulesDialog;
class Workspace;
struct PaperRow;
struct WindowActions;

/// The window's way to the rules: the dialog, rules made from a paper in the list, and what the page of a
/// paper that a rule hides offers.
class Ruling : public QObject {
    Q_OBJECT

  public:
    Ruling(Workspace& workspace, const WindowActions& actions, const Browsing& browsing, Reading& reading,
           ListPane& list, NoticeBar& notice, QWidget& window);

    void open();

    /// Does what the page's link says, if it is about rules.
    void follow(const QUrl& link);

  private:
    void openWith(const std::function<void(RulesDialog&)>& then);
    void openWith(const Rule& rule);
    void showMenu(const QPoint& position);
    void addRuleActs(QMenu& menu, const PaperRow& row);
    void editNamed(const QString& name);

    Workspace& m_workspace;
    const WindowActions& m_actions;
    const Browsing& m_browsing;
    Reading& m_reading;
    ListPane& m_list;
    NoticeBar& m_notice;
    QWidget& m_window;
};

} // namespace sheaf
