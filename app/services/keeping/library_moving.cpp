#include "services/keeping/library_moving.h"

#include "library/keeping/library_move.h"
#include "services/keeping/library_pointer.h"
#include "settings/settings.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// What stands beside a library and is worth as much.
const QStringList companions{u"backups"_s, u"publishing"_s};

} // namespace

LibraryMoving::LibraryMoving(const QString& library, const QString& settingsPath, QObject* parent)
    : QObject(parent), m_library(library), m_settingsPath(settingsPath) {
    m_thread.setMaxThreadCount(1);
}

LibraryMoving::~LibraryMoving() {
    cancel();
    m_thread.waitForDone();
}

QFuture<Outcome> LibraryMoving::check(const QString& library, const QString& folder) {
    return QtConcurrent::run([library, folder] { return LibraryMove(library, folder, companions).check(); });
}

QFuture<Result<QString>> LibraryMoving::move(const QString& folder) {
    return QtConcurrent::run(&m_thread, [this, folder] { return run(folder); });
}

Result<QString> LibraryMoving::run(const QString& folder) {
    LibraryMove move(m_library, folder, companions);
    const auto tell = [this](const WorkStep& step) { emit progressed(step); };
    if (const Outcome copied = move.copy(tell, m_cancel); !copied)
        return copied.error();
    if (const Outcome switched = switchTo(move.target()); !switched)
        return switched.error();
    move.removeOld();
    return move.target();
}

/// A library that was named for once is the reader's to name again.
Outcome LibraryMoving::switchTo(const QString& target) {
    const auto settings = Settings::load(m_settingsPath);
    if (!settings)
        return settings.error();
    const auto usual = libraryToOpen({}, **settings);
    if (!usual || QFileInfo(*usual) != QFileInfo(m_library))
        return {};
    return useLibrary(target, **settings);
}

} // namespace sheaf
