#pragma once

#include <QObject>
#include <QTimer>

namespace sheaf {

class DetailPane;
class FirstPaint;

/// Brings the web engine, which costs more than all the rest, into the detail pane: once the list stands on
/// the screen. Its files are read on another thread. To start it holds the window's own thread: Chromium
/// waits for the process it forks first, from which all its others come, until that has loaded its library.
/// Without that process there is no sandbox, and on another thread the engine does not start. So it waits for
/// a moment in which the reader's hands are still, and is done in two steps.
class ReaderStart : public QObject {
    Q_OBJECT

  public:
    ReaderStart(FirstPaint& firstPaint, DetailPane& pane, QObject* parent);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void read();
    void load();

    DetailPane& m_pane;
    QTimer m_stillness;
    bool m_isStarted = false;
};

} // namespace sheaf
