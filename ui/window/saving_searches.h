#pragma once

#include <QObject>

class QWidget;

namespace sheaf {

class Browsing;
class NoticeBar;
class SavedSearchService;
class StatusLine;
struct WindowActions;

/// Keeps the search that is shown, under a name that the reader gives it.
class SavingSearches : public QObject {
    Q_OBJECT

  public:
    SavingSearches(SavedSearchService& searches, const WindowActions& actions, const Browsing& browsing,
                   StatusLine& status, NoticeBar& notice, QWidget& window);

  private:
    void askForName();
    void save(const QString& name, const QString& search);

    SavedSearchService& m_searches;
    const Browsing& m_browsing;
    StatusLine& m_status;
    NoticeBar& m_notice;
    QWidget& m_window;
};

} // namespace sheaf
