#pragma once

#include "papers/saved_search.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

class QUrl;

namespace sheaf {

class DetailPane;
class NoticeBar;
class Reading;
class SavedSearchService;
class StatusLine;
struct WindowActions;

/// The authors that the reader follows. To follow somebody is to keep the search for their papers, which
/// stands in the sidebar with its unread ones and goes along to the reader's other machines.
class Following : public QObject {
    Q_OBJECT

  public:
    Following(SavedSearchService& searches, const WindowActions& actions, const Reading& reading,
              DetailPane& pane, StatusLine& status, NoticeBar& notice, QObject* parent);

    /// Follows the author that the link names, or no longer; false where it is about something else.
    bool follow(const QUrl& link);

  signals:
    /// All of them, as authorKey() gives their names.
    void followedChanged(const QSet<QString>& authors);

  private:
    void reload();
    void toggle(const QString& name);
    void keep(const QString& name, const QString& title);
    void drop(const SavedSearch& search);
    void offerAuthors();
    std::optional<SavedSearch> searchFor(const QString& name) const;

    SavedSearchService& m_searches;
    const Reading& m_reading;
    DetailPane& m_pane;
    StatusLine& m_status;
    NoticeBar& m_notice;
    QList<SavedSearch> m_followed; ///< those that are for one author
    int m_asked = 0;               ///< for them; an earlier answer has nothing to say any more
};

} // namespace sheaf
