#pragma once

#include "papers/paper.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace sheaf {

class DetailPane;
class ListPane;
class PageQuestion;
class Reading;
class Workspace;

/// Gets the pages of the papers below and above the one that is read ready once its own stands on the screen,
/// so that a step through the list shows them at once. Dropped when another paper is chosen in between.
class PagesAhead : public QObject {
    Q_OBJECT

  public:
    PagesAhead(Workspace& workspace, ListPane& list, DetailPane& pane, Reading& reading, QObject* parent);

  private:
    void look();
    void drop();
    void askNext();
    PaperKey paperAt(int row) const;

    ListPane& m_list;
    Reading& m_reading;
    PageQuestion* m_question;
    QList<PaperKey> m_wanted;
    QTimer m_soon;
};

} // namespace sheaf
