#pragma once

#include "papers/paper.h"
#include "ui/list/browsing.h"

#include <QSettings>

namespace sheaf {

class ArchiveService;
class ListPane;

/// Where the reader stands in a library, kept from one start of the program to the next: day, filters, order,
/// groups, the paper chosen and how far the list is scrolled. In the file of the window's own memory.
class KeptPlace : public QObject {
    Q_OBJECT

  public:
    KeptPlace(const QString& settingsPath, const QString& library, ArchiveService& archive,
              Browsing& browsing, ListPane& list, QObject* parent);

    /// As it is now.
    void store();

    /// Goes there. Where a day came since that the reader has not seen, it is that day's beginning, in the
    /// order and groups of before. `newest` is the library's newest day.
    void resume(QDate newest);

  signals:
    /// A day is shown from its beginning.
    void begun();

  private:
    std::optional<Browsed> kept() const;
    void openMorning(const Browsed& before, QDate day);
    void comeBack();
    void chooseIfRead(PaperKey paper);

    QSettings m_file;
    QString m_library;
    ArchiveService& m_archive;
    Browsing& m_browsing;
    ListPane& m_list;
    QDate m_newest;     ///< of the days that the reader may have seen
    PaperKey m_top = 0; ///< the paper that stood at the top of the list; 0 once it does again
    int m_offset = 0;   ///< px that stood above the list's top
    PaperKey m_chosen = 0;
};

} // namespace sheaf
