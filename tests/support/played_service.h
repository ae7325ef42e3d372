#pragma once

#include <QDBusConnection>
#include <QThread>

namespace sheaf::test {

/// A service of the desktop, played on a thread of its own over the test session's real bus.
class PlayedService {
  public:
    /// Takes the object over. `service` names it on the bus.
    PlayedService(QObject* object, const QString& service, const QString& path,
                  QDBusConnection::RegisterOptions exported);
    ~PlayedService();
    PlayedService(const PlayedService&) = delete;
    PlayedService& operator=(const PlayedService&) = delete;

    QDBusConnection& bus() { return m_bus; }

  private:
    const QString m_service;
    const QString m_path;
    QThread m_thread;
    QDBusConnection m_bus;
};

} // namespace sheaf::test
