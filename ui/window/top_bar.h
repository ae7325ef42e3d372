#pragma once

#include <QDate>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace sheaf {

class SearchBox;
class Theme;
struct WindowActions;

/// The day, the search, and the three things done with a day.
class TopBar : public QWidget {
    Q_OBJECT

  public:
    TopBar(const WindowActions& actions, const Theme& theme, QWidget* parent = nullptr);

    void setDay(QDate day);
    SearchBox& search() { return *m_search; }

  private:
    QLabel* m_day;
    SearchBox* m_search;
};

/// A push button that does what the action does, and is named, enabled and explained like it.
QPushButton* buttonFor(QAction& action, QWidget* parent, bool primary = false);

} // namespace sheaf
