#include "library/session.h"

#include <QLockFile>
#include <QUuid>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QLockFile> lockOf(const QString& libraryPath, const QString& name) {
    auto lock = std::make_unique<QLockFile>(libraryPath + u"-session-"_s + name);
    lock->setStaleLockTime(0); // only the end of its process makes it stale, however long it runs
    return lock;
}

} // namespace

Session::Session(const QString& libraryPath)
    : m_name(QUuid::createUuid().toString(QUuid::Id128).left(12)), m_lock(lockOf(libraryPath, m_name)) {
    m_lock->tryLock(0);
}

Session::~Session() = default;

bool Session::isAlive(const QString& libraryPath, const QString& name) {
    return !name.isEmpty() && !lockOf(libraryPath, name)->tryLock(0);
}

} // namespace sheaf
