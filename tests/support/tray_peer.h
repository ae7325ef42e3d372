#pragma once

#include <QString>

#include <memory>

namespace sheaf::test {

/// The desktop's tray, played on a thread of its own over the test session's real bus: icons register with it
/// (org.kde.StatusNotifierWatcher), as with those of KDE, GNOME's extension and others. Must be there before
/// the program looks for a tray for the first time.
class TrayPeer {
  public:
    TrayPeer();
    ~TrayPeer();
    TrayPeer(const TrayPeer&) = delete;
    TrayPeer& operator=(const TrayPeer&) = delete;

    /// The bus name of the icon that registered last; empty where none did.
    QString icon() const;

    /// The user clicks the icon that registered last.
    void click();

    /// What that icon says when the pointer rests on it.
    QString toolTip() const;

  private:
    struct Server;
    std::unique_ptr<Server> m_server;
};

} // namespace sheaf::test
