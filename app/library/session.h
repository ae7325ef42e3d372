#pragma once

#include <QString>

#include <memory>

namespace sheaf {

class ProcessLock;

/// That a Library is open, for other processes to see: a lock file beside the library for as long as it
/// lives. What a crash leaves is told apart from what another process is working on by it.
class Session {
  public:
    /// Starts one for the library at this path. Where the folder takes no lock file, the session only has a
    /// name.
    explicit Session(const QString& libraryPath);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    QString name() const { return m_name; }

    /// Whether the process that started the named session still runs. Clears away what a dead one left.
    static bool isAlive(const QString& libraryPath, const QString& name);

  private:
    QString m_name;
    QString m_path;
    std::unique_ptr<ProcessLock> m_lock;
};

} // namespace sheaf
