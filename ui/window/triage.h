#pragma once

#include "papers/paper_row.h"

#include <QFuture>
#include <QObject>

namespace sheaf {

class ArchiveService;
class ListPane;
class PaperActs;
class StatusLine;
struct WindowActions;

/// Going through a list by keys: from paper to paper, to the next one that is unread, from group to group.
class Triage : public QObject {
    Q_OBJECT

  public:
    Triage(ArchiveService& archive, const WindowActions& actions, const PaperActs& acts, ListPane& list,
           StatusLine& status, QObject* parent);

    /// Scrolls to the first unread paper without choosing it: what nobody chose does not count as read.
    void showFirstUnread();

  private:
    enum class Then { Choose, Show };

    void next();
    void step(int rows);
    void nextUnread();
    void goToGroup(int further);
    void look(int row, Then then);
    void take(const QList<PaperRow>& rows, int from, Then then);
    void choose(int row);

    ArchiveService& m_archive;
    ListPane& m_list;
    StatusLine& m_status;
    int m_serial = 0; ///< of the last look: an earlier one has nothing to say any more
};

} // namespace sheaf
