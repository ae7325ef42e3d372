#pragma once

#include "base/process_lock.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <optional>

class QLocalServer;
class QLocalSocket;

namespace sheaf {

/// What a second start asks of the program that is there already.
struct HandedOver {
    QStringList arguments; ///< links that the window is to open; none: only to be raised
    QByteArray activation; ///< the desktop's token by which a Wayland window may take the keyboard

    QByteArray toJson() const;
    /// Empty for what is no such message.
    static HandedOver fromJson(const QByteArray& json);
    bool operator==(const HandedOver&) const = default;
};

/// That one window is open for each library: the first program listens at a socket in the user's runtime
/// folder, later ones hand it their arguments and end. What a killed program left behind is in nobody's way:
/// the lock beside the socket goes with its process. Only programs of the same user are talked to.
class SingleInstance : public QObject {
    Q_OBJECT

  public:
    enum class Place {
        First,    ///< this program is the one: it listens
        Handed,   ///< another one has taken the arguments
        Unheard,  ///< another one is there and does not answer
        Homeless, ///< there is no runtime folder to meet in
    };

    /// `library` is the file's path; it need not exist. Only its path counts, with links resolved.
    explicit SingleInstance(const QString& library, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Blocks for some milliseconds, and for `patience` where the other one does not answer.
    Place find(const HandedOver& message, std::chrono::milliseconds patience = std::chrono::seconds(8));

  signals:
    /// A later start; only to the first one.
    void started(const sheaf::HandedOver& message);

  private:
    bool listen();
    bool hand(const QByteArray& message, std::chrono::milliseconds patience);
    void greet();
    void read(QLocalSocket* socket);

    QString m_socketPath; ///< empty where there is no place for it
    std::optional<ProcessLock> m_lock;
    QLocalServer* m_server;
};

} // namespace sheaf
