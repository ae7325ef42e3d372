#pragma once

#include <QObject>

namespace sheaf {

class DetailPane;
class ListPane;

/// Brings the web engine, which costs more than all the rest, into the detail pane: once the list stands on
/// the screen, or is late with that. Its files are read on another thread.
class ReaderStart : public QObject {
    Q_OBJECT

  public:
    /// To be made when the window is shown.
    ReaderStart(ListPane& list, DetailPane& pane, QObject* parent);

  private:
    void read();

    DetailPane& m_pane;
    bool m_begun = false;
};

} // namespace sheaf
