#pragma once

#include <QDate>
#include <QObject>

namespace sheaf {

class Browsing;
class Theme;
class Workspace;
struct WindowActions;

/// Opens what there is to see and to do about days: a day's ledger, and the fetching of several.
class DayLedgers : public QObject {
    Q_OBJECT

  public:
    /// All of them must outlive it. `mayFetch` is false for a library that is not filled by fetching.
    DayLedgers(Workspace& workspace, const Theme& theme, const WindowActions& actions, Browsing& browsing,
               bool mayFetch, QWidget& window);

    void open(QDate day);
    /// From that day on, or the last few where it is not valid.
    void openRange(QDate from = {});
    /// Has the list show what rules hide of that day.
    void showFiltered(QDate day);

  private:
    Workspace& m_workspace;
    const Theme& m_theme;
    Browsing& m_browsing;
    QWidget& m_window;
    bool m_mayFetch;
};

} // namespace sheaf
