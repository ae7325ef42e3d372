#pragma once

#include <QDate>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace sheaf {

class SearchBox;
struct WindowActions;

/// The day, the search, and the three things done with a day.
class TopBar : public QWidget {
    Q_OBJECT

  public:
    explicit TopBar(const WindowActions& actions, QWidget* parent = nullptr);

    void setDay(QDate day);
    SearchBox& search() { return *m_search; }

  private:
    QLabel* m_day;
    SearchBox* m_search;
};

/// A push button that does what the action does, and is named, enabled and explained like it.
QPushButton* buttonFor(QAction& action, QWidget* parent, bool primary = false);

} // namespace sheaf
