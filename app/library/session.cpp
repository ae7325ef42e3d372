#include "library/session.h"

#include "base/clock.h"
#include "base/log.h"
#include "base/process_lock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString lockPath(const QString& libraryPath, const QString& name) {
    return libraryPath + u"-session-"_s + name;
}

/// Takes away what killed sessions left. One that just begins may not have its lock yet.
void removeLeftovers(const QString& libraryPath) {
    const QFileInfo library(libraryPath);
    const QString prefix = lockPath(library.fileName(), {});
    const QDateTime before = SystemClock().now().addSecs(-60);
    for (const QFileInfo& file : library.dir().entryInfoList({prefix + u'*'}, QDir::Files))
        if (file.lastModified() < before)
            Session::isAlive(libraryPath, file.fileName().mid(prefix.size()));
}

} // namespace

Session::Session(const QString& libraryPath)
    : m_name(QUuid::createUuid().toString(QUuid::Id128).left(12)), m_path(lockPath(libraryPath, m_name)),
      m_lock(std::make_unique<ProcessLock>(m_path)) {
    if (const auto locked = m_lock->tryLock(); !locked)
        logDetails(locked.error());
    removeLeftovers(libraryPath);
}

Session::~Session() { QFile::remove(m_path); }

bool Session::isAlive(const QString& libraryPath, const QString& name) {
    const QString path = lockPath(libraryPath, name);
    if (name.isEmpty() || !QFile::exists(path))
        return false;
    const auto ended = ProcessLock(path).tryLock();
    if (ended && *ended)
        QFile::remove(path);
    return ended && !*ended;
}

} // namespace sheaf
