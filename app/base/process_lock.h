#pragma once

#include "base/result.h"

#include <QString>

namespace sheaf {

/// That one process is at some work at a time: an advisory lock (flock) on a file beside the library. The
/// system gives it up with the process, however that ends, so nothing stale is left.
class ProcessLock {
  public:
    explicit ProcessLock(QString path) : m_path(std::move(path)) {}
    ~ProcessLock() { unlock(); }
    ProcessLock(const ProcessLock&) = delete;
    ProcessLock& operator=(const ProcessLock&) = delete;

    /// False where another process, or another lock of this one, has it. Never waits.
    Result<bool> tryLock();
    void unlock();

  private:
    QString m_path;
    int m_descriptor = -1;
};

} // namespace sheaf
