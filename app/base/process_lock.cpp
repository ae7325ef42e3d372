#include "base/process_lock.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace sheaf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProcessLock)
};

constexpr mode_t forItsOwner = 0600;

} // namespace

Result<bool> ProcessLock::tryLock() {
    if (m_descriptor >= 0)
        return true;
    const int descriptor =
        open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, forItsOwner);
    if (descriptor >= 0 && flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
        m_descriptor = descriptor;
        return true;
    }
    const int fault = errno;
    if (descriptor >= 0)
        close(descriptor);
    if (fault == EWOULDBLOCK)
        return false;
    return Error{
        ErrorKind::Storage,
        Words::tr("The file %1 cannot be locked; see whether its folder can be written.").arg(m_path),
        QString::fromLocal8Bit(strerror(fault))};
}

void ProcessLock::unlock() {
    if (m_descriptor >= 0)
        close(std::exchange(m_descriptor, -1));
}

} // namespace sheaf
