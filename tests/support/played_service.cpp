#include "support/played_service.h"

#include <QDBusError>

namespace sheaf::test {

PlayedService::PlayedService(QObject* object, const QString& service, const QString& path,
                             QDBusConnection::RegisterOptions exported)
    : m_service(service), m_path(path),
      m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, service)) {
    if (!m_bus.isConnected() || !m_bus.registerObject(path, object, exported) ||
        !m_bus.registerService(service))
        qFatal("%ls cannot be played: %ls", qUtf16Printable(service),
               qUtf16Printable(m_bus.lastError().message()));
    object->moveToThread(&m_thread);
    // On its thread, with what the bus has hung on it.
    QObject::connect(&m_thread, &QThread::finished, object, &QObject::deleteLater);
    m_thread.start();
}

PlayedService::~PlayedService() {
    m_bus.unregisterService(m_service);
    m_bus.unregisterObject(m_path);
    m_thread.quit();
    m_thread.wait();
    QDBusConnection::disconnectFromBus(m_service);
}

} // namespace sheaf::test
