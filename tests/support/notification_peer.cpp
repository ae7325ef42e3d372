#include "support/notification_peer.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QMutex>
#include <QThread>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

} // namespace

class NotificationService : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

  public:
    explicit NotificationService(QStringList capabilities) : m_capabilities(std::move(capabilities)) {}

    QList<ShownNotification> shown() const {
        const QMutexLocker lock(&m_guard);
        return m_shown;
    }

    void fail() {
        const QMutexLocker lock(&m_guard);
        m_fails = true;
    }

  public slots:
    QStringList GetCapabilities() const { return m_capabilities; } // NOLINT: the bus's own names
    uint Notify(const QString& application, uint, const QString& icon, const QString& title,
                const QString& body, const QStringList& actions, const QVariantMap& hints, int) {
        const QMutexLocker lock(&m_guard);
        if (m_fails) {
            sendErrorReply(u"org.freedesktop.DBus.Error.Failed"_s, u"no"_s);
            return 0;
        }
        const uint id = uint(m_shown.size()) + 1;
        m_shown += ShownNotification{id, application, icon, title, body, actions, hints};
        return id;
    }

  signals:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);

  private:
    const QStringList m_capabilities;
    mutable QMutex m_guard;
    QList<ShownNotification> m_shown;
    bool m_fails = false;
};

struct NotificationPeer::Server {
    explicit Server(const QStringList& capabilities) : object(new NotificationService(capabilities)) {
        if (!bus.isConnected() ||
            !bus.registerObject(path, object,
                                QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) ||
            !bus.registerService(service))
            qFatal("The notification service cannot be played: %s", qPrintable(bus.lastError().message()));
        object->moveToThread(&thread);
        QObject::connect(&thread, &QThread::finished, object,
                         &QObject::deleteLater); // with what the bus has hung on it
        thread.start();
    }
    ~Server() {
        bus.unregisterService(service);
        bus.unregisterObject(path);
        thread.quit();
        thread.wait();
        QDBusConnection::disconnectFromBus(name);
    }

    const QString name = u"notification-peer"_s;
    QThread thread;
    NotificationService* object;
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
};

NotificationPeer::NotificationPeer(const QStringList& capabilities)
    : m_server(std::make_unique<Server>(capabilities)) {}

NotificationPeer::~NotificationPeer() = default;

QList<ShownNotification> NotificationPeer::shown() const { return m_server->object->shown(); }

void NotificationPeer::click(uint id) {
    QMetaObject::invokeMethod(m_server->object, [this, id] {
        emit m_server->object->ActionInvoked(id, u"default"_s);
        emit m_server->object->NotificationClosed(id, 2);
    });
}

void NotificationPeer::fail() { m_server->object->fail(); }

} // namespace sheaf::test

#include "notification_peer.moc"
