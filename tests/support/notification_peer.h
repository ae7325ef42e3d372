#pragma once

#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <memory>

namespace sheaf::test {

/// A message as it came over the bus.
struct ShownNotification {
    uint id = 0;
    QString application;
    QString icon;
    QString title;
    QString body;
    QStringList actions;
    QVariantMap hints;
};

/// The desktop's notification service, played on a thread of its own over the test session's real bus.
/// Everything may be called from any thread.
class NotificationPeer {
  public:
    explicit NotificationPeer(const QStringList& capabilities = {QStringLiteral("body"),
                                                                 QStringLiteral("actions"),
                                                                 QStringLiteral("body-markup")});
    ~NotificationPeer();
    NotificationPeer(const NotificationPeer&) = delete;
    NotificationPeer& operator=(const NotificationPeer&) = delete;

    QList<ShownNotification> shown() const;

    /// The user clicks the message.
    void click(uint id);

    /// From now on every call is answered with an error.
    void fail();

  private:
    struct Server;
    std::unique_ptr<Server> m_server;
};

} // namespace sheaf::test
