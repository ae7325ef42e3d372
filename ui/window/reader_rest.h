#pragma once

#include <QObject>
#include <QTimer>

namespace sheaf {

class DetailPane;
class SettingsService;

/// Lets the web engine's view go while nobody reads: some seconds after the window went out of sight, or
/// where nothing in it was touched for long. The first touch, or its being shown again, brings the page back
/// where it was.
class ReaderRest : public QObject {
    Q_OBJECT

  public:
    ReaderRest(SettingsService& settings, DetailPane& pane, QWidget& window);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void touch();

    DetailPane& m_pane;
    QWidget& m_window;
    QTimer m_untouched;
    QTimer m_unseen;
};

} // namespace sheaf
