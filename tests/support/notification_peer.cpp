#include "support/notification_peer.h"

#include "support/played_service.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QMutex>

namespace sheaf::test {

using namespace Qt::StringLiterals;

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
    explicit Server(const QStringList& capabilities) : object(new NotificationService(capabilities)) {}

    NotificationService* object;
    const PlayedService played{object, u"org.freedesktop.Notifications"_s,
                               u"/org/freedesktop/Notifications"_s,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals};
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
