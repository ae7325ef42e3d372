#pragma once

#include "base/result.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace sheaf {

/// Keys of engines, in the desktop's keychain (Secret Service or KWallet, through QtKeychain) under the
/// service "sheaf": never in a file of ours, a log or the environment. For a desktop without a keychain a key
/// can be kept in memory until the program ends.
///
/// Use on the main thread, with a running event loop. Futures always finish: QtKeychain itself stays silent
/// when nobody answers the desktop's unlock prompt, so this has a time-out of its own. Errors are
/// ErrorKind::NotFound (no key of that name) and ErrorKind::Keychain (the sentence says what is wrong and
/// what to do).
class SecretStore : public QObject {
    Q_OBJECT

  public:
    explicit SecretStore(int timeoutMs = 30000, QObject* parent = nullptr);

    /// The key for this run where there is one, else the stored one.
    QFuture<Result<QString>> read(const QString& name);

    /// Stores the key (white space around it cut off) and, once that is done, forgets one given for this run.
    QFuture<Outcome> write(const QString& name, const QString& key);

    /// Removes the stored key and forgets the one for this run. A key that was not there is a success.
    QFuture<Outcome> remove(const QString& name);

    /// Keeps the key in memory only. It wins over a stored one.
    void useForThisRun(const QString& name, const QString& key);

  private:
    int m_timeoutMs;
    QHash<QString, QString> m_forThisRun;
};

} // namespace sheaf
