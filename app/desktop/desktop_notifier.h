#pragma once

#include "base/result.h"

#include <QDBusConnection>
#include <QFuture>
#include <QObject>
#include <QSet>

#include <memory>

template <class T>
class QPromise;

namespace sheaf {

/// A message of the desktop. Both are plain text.
struct DesktopNotification {
    QString title;
    QString body;
    bool opensSheaf = false; ///< a click on it brings Sheaf's window: only where there is one to bring
};

/// Shows messages by the desktop's own service, over the session bus
/// (https://specifications.freedesktop.org/notification-spec/latest/). The bus is looked for with the first
/// message; nothing here blocks for long.
class DesktopNotifier : public QObject {
    Q_OBJECT

  public:
    explicit DesktopNotifier(QObject* parent = nullptr);
    ~DesktopNotifier() override;

    /// ErrorKind::Unreachable where there is no bus, or nobody on it who shows messages.
    QFuture<Outcome> show(const DesktopNotification& notification);

  signals:
    /// The reader clicked a message that opens Sheaf.
    void opened();

  private slots:
    void actionInvoked(uint id, const QString& action);
    void notificationClosed(uint id, uint reason);

  private:
    using Promise = std::shared_ptr<QPromise<Outcome>>;
    bool connectOnce();
    void send(const DesktopNotification& notification, const QStringList& capabilities,
              const Promise& promise);

    QDBusConnection m_bus;
    bool m_listens = false;
    QSet<uint> m_opening; ///< ids of the messages that open Sheaf
};

} // namespace sheaf
