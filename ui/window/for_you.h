#pragma once

#include <QObject>

namespace sheaf {

class Browsing;
class ListPane;
class TasteService;

/// The reader's taste in the window: has it learnt, keeps a list that is ordered by it in order, and says so
/// where there is too little to learn from.
class ForYou : public QObject {
    Q_OBJECT

  public:
    ForYou(TasteService& taste, const Browsing& browsing, ListPane& list, QObject* parent);

  private:
    void followBrowsing();
    void look();

    TasteService& m_taste;
    const Browsing& m_browsing;
    ListPane& m_list;
    bool m_chosen = false; ///< the list is ordered by it
};

} // namespace sheaf
