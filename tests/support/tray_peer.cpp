#include "support/tray_peer.h"

#include "support/played_service.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <QMutex>
#include <QTest>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

const QString itemPath = u"/StatusNotifierItem"_s;
const QString itemInterface = u"org.kde.StatusNotifierItem"_s;

} // namespace

class TrayService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost CONSTANT)
    Q_PROPERTY(int ProtocolVersion READ protocolVersion CONSTANT)

  public:
    static bool hasHost() { return true; }
    static int protocolVersion() { return 0; }
    QString icon() const {
        const QMutexLocker lock(&m_guard);
        return m_icon;
    }

  public slots:
    void RegisterStatusNotifierItem(const QString& item) { // NOLINT: the bus's own names
        const QMutexLocker lock(&m_guard);
        m_icon = item;
    }
    void RegisterStatusNotifierHost(const QString&) {} // NOLINT

  private:
    mutable QMutex m_guard;
    QString m_icon;
};

struct TrayPeer::Server {
    /// The icon lives on the calling thread, which therefore must not block while it answers.
    QDBusMessage ask(const QString& interface, const QString& method, const QVariantList& arguments) {
        QDBusMessage message = QDBusMessage::createMethodCall(object->icon(), itemPath, interface, method);
        message.setArguments(arguments);
        const QDBusPendingCall call = played.bus().asyncCall(message);
        if (!QTest::qWaitFor([&] { return call.isFinished(); }, 5000))
            qFatal("The icon does not answer.");
        return call.reply();
    }

    TrayService* object = new TrayService;
    PlayedService played{object, u"org.kde.StatusNotifierWatcher"_s, u"/StatusNotifierWatcher"_s,
                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties};
};

TrayPeer::TrayPeer() : m_server(std::make_unique<Server>()) {}

TrayPeer::~TrayPeer() = default;

QString TrayPeer::icon() const { return m_server->object->icon(); }

void TrayPeer::click() { m_server->ask(itemInterface, u"Activate"_s, {0, 0}); }

QString TrayPeer::toolTip() const {
    const QDBusMessage reply =
        m_server->ask(u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {itemInterface, u"ToolTip"_s});
    const auto value = reply.arguments().value(0).value<QDBusVariant>().variant().value<QDBusArgument>();
    QString iconName;
    QString title;
    QString text;
    value.beginStructure();
    value >> iconName;
    value.beginArray();
    while (!value.atEnd())
        value.asVariant();
    value.endArray();
    value >> title >> text;
    value.endStructure();
    return title + text;
}

} // namespace sheaf::test

#include "tray_peer.moc"
