#include "desktop/desktop_notifier.h"

#include "base/ready.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPromise>

#include <functional>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString desktopEntry = u"org.sheaf.Sheaf"_s;
const QString defaultAction = u"default"_s; // the name that the specification gives to a plain click
constexpr int patienceMs = 10'000;
constexpr int asTheServerLikes = -1; // how long it stays

QDBusMessage callOf(const QString& method) {
    return QDBusMessage::createMethodCall(service, path, service, method);
}

Outcome unreachable(const QString& details) {
    return Error{ErrorKind::Unreachable,
                 DesktopNotifier::tr("There is nobody here who shows desktop notifications."), details};
}

/// A body may hold markup where the server says so, and is plain text elsewhere.
QString bodyFor(const QString& text, const QStringList& capabilities) {
    return capabilities.contains(u"body-markup"_s) ? text.toHtmlEscaped() : text;
}

/// A desktop that knows whose message it is (GNOME) takes it down when its sender leaves the bus, so a
/// program that ends at once does not say so.
QVariantMap hintsFor(const DesktopNotification& notification) {
    QVariantMap hints{{u"category"_s, u"x-sheaf.papers"_s}, {u"urgency"_s, QVariant::fromValue(uchar(0))}};
    if (notification.opensSheaf)
        hints.insert(u"desktop-entry"_s, desktopEntry);
    return hints;
}

QStringList actionsFor(const DesktopNotification& notification) {
    return notification.opensSheaf ? QStringList{defaultAction, DesktopNotifier::tr("Open Sheaf")}
                                   : QStringList();
}

void whenAnswered(const QDBusPendingCall& call, QObject* owner,
                  const std::function<void(const QDBusPendingCall&)>& then) {
    auto* watcher = new QDBusPendingCallWatcher(call, owner);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, owner, [watcher, then] {
        watcher->deleteLater();
        then(*watcher);
    });
}

void end(const std::shared_ptr<QPromise<Outcome>>& promise, const Outcome& outcome) {
    promise->addResult(outcome);
    promise->finish();
}

} // namespace

DesktopNotifier::DesktopNotifier(QObject* parent) : QObject(parent), m_bus(QString()) {}

DesktopNotifier::~DesktopNotifier() = default;

bool DesktopNotifier::connectOnce() {
    if (!m_bus.isConnected())
        m_bus = QDBusConnection::sessionBus();
    if (m_listens || !m_bus.isConnected())
        return m_bus.isConnected();
    m_listens =
        m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString))) &&
        m_bus.connect(service, path, service, u"NotificationClosed"_s, this,
                      SLOT(notificationClosed(uint, uint)));
    return true;
}

QFuture<Outcome> DesktopNotifier::show(const DesktopNotification& notification) {
    if (!connectOnce())
        return ready(unreachable(m_bus.lastError().message()));
    const auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    whenAnswered(m_bus.asyncCall(callOf(u"GetCapabilities"_s), patienceMs), this,
                 [this, notification, promise](const QDBusPendingCall& call) {
                     const QDBusPendingReply<QStringList> reply = call;
                     if (reply.isError())
                         return end(promise, unreachable(reply.error().message()));
                     send(notification, reply.value(), promise);
                 });
    return promise->future();
}

void DesktopNotifier::send(const DesktopNotification& notification, const QStringList& capabilities,
                           const Promise& promise) {
    QDBusMessage message = callOf(u"Notify"_s);
    message.setArguments({u"Sheaf"_s, 0U, desktopEntry, notification.title,
                          bodyFor(notification.body, capabilities), actionsFor(notification),
                          hintsFor(notification), asTheServerLikes});
    whenAnswered(m_bus.asyncCall(message, patienceMs), this,
                 [this, notification, promise](const QDBusPendingCall& call) {
                     const QDBusPendingReply<uint> reply = call;
                     if (reply.isError())
                         return end(promise, unreachable(reply.error().message()));
                     if (notification.opensSheaf)
                         m_opening.insert(reply.value());
                     end(promise, {});
                 });
}

void DesktopNotifier::actionInvoked(uint id, const QString& action) {
    if (action == defaultAction && m_opening.contains(id))
        emit opened();
}

void DesktopNotifier::notificationClosed(uint id, uint /*reason*/) { m_opening.remove(id); }

} // namespace sheaf
