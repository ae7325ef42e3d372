#pragma once

#include <QObject>

namespace sheaf {

class ListPane;

/// Tells once that the list stands on the screen with its papers, or that it is late with that: the time for
/// all that a start can do without.
class FirstPaint : public QObject {
    Q_OBJECT

  public:
    /// To be made before the list is asked for anything.
    FirstPaint(ListPane& list, QObject* parent);

    /// To be called when the window is shown.
    void await();

  signals:
    void done();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void tell();

    ListPane& m_list;
    bool m_done = false;
};

} // namespace sheaf
