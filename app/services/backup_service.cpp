#include "services/backup_service.h"

#include "library/connection.h"
#include "library/library_copy.h"
#include "library/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>
#include <QtConcurrentRun>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int kept = 5;
constexpr int daysBetween = 7;
const QString timeInName = u"yyyyMMdd'T'HHmmss"_s;

QString settingsBeside(const QString& copy) {
    return QFileInfo(copy).path() + u'/' + QFileInfo(copy).baseName() + u".settings.json"_s;
}

Backup backupAt(const QFileInfo& file) {
    const QString time = file.baseName().section(u'-', 1);
    QDateTime made = QDateTime::fromString(time, timeInName);
    made.setTimeZone(QTimeZone::utc());
    return {file.absoluteFilePath(), made, file.size()};
}

/// Newest first, as their names sort.
QList<Backup> backupsIn(const QString& folder) {
    QList<Backup> backups;
    for (const QFileInfo& file :
         QDir(folder).entryInfoList({u"library-*.sqlite"_s}, QDir::Files, QDir::Name | QDir::Reversed)) {
        if (const Backup backup = backupAt(file); backup.made.isValid())
            backups += backup;
    }
    return backups;
}

void removeOld(const QString& folder) {
    for (const Backup& old : backupsIn(folder).mid(kept)) {
        QFile::remove(old.path);
        QFile::remove(settingsBeside(old.path));
    }
}

Result<Backup> backUpNow(const QString& libraryPath, const QString& settingsPath, const QDateTime& now) {
    const QString folder = BackupService::folderOf(libraryPath);
    const QString path = u"%1/library-%2.sqlite"_s.arg(folder, now.toUTC().toString(timeInName));
    if (!QDir().mkpath(folder))
        return Error{
            ErrorKind::Storage,
            BackupService::tr("The folder %1 for backups cannot be made; allow writing beside the library.")
                .arg(QDir::toNativeSeparators(folder))};
    if (QFileInfo::exists(path))
        return backupAt(QFileInfo(path)); // of this very second
    if (const Outcome copied = LibraryCopy(libraryPath, path).essentials(); !copied)
        return copied.error();
    QFile::copy(settingsPath, settingsBeside(path));
    removeOld(folder);
    return backupAt(QFileInfo(path));
}

} // namespace

BackupService::BackupService(const QString& libraryPath, const QString& settingsPath, const Clock& clock,
                             QObject* parent)
    : QObject(parent), m_libraryPath(libraryPath), m_settingsPath(settingsPath), m_clock(clock) {
    m_thread.setMaxThreadCount(1);
}

BackupService::~BackupService() { m_thread.waitForDone(); }

QString BackupService::folderOf(const QString& libraryPath) {
    return QFileInfo(libraryPath).absolutePath() + u"/backups"_s;
}

QList<Backup> BackupService::backups() const { return backupsIn(folderOf(m_libraryPath)); }

bool BackupService::isDue() const {
    const QList<Backup> made = backups();
    return made.isEmpty() || made.constFirst().made.addDays(daysBetween) <= m_clock.now();
}

QFuture<Result<Backup>> BackupService::backUp() {
    return QtConcurrent::run(&m_thread, [library = m_libraryPath, settings = m_settingsPath,
                                         now = m_clock.now()] { return backUpNow(library, settings, now); });
}

QFuture<Result<Backup>> BackupService::copyTo(const QString& path) {
    return QtConcurrent::run(&m_thread,
                             [library = m_libraryPath, path, now = m_clock.now()]() -> Result<Backup> {
                                 if (const Outcome copied = LibraryCopy(library, path).everything(); !copied)
                                     return copied.error();
                                 return Backup{path, now, QFileInfo(path).size()};
                             });
}

QFuture<Outcome> BackupService::restore(const QString& path) {
    return QtConcurrent::run(
        &m_thread,
        [library = m_libraryPath, settings = m_settingsPath, path, now = m_clock.now()]() -> Outcome {
            if (const Outcome checked = checkCopy(path); !checked)
                return checked;
            if (const auto before = backUpNow(library, settings, now); !before)
                return before.error();
            return restoreCopy(path, library);
        });
}

Outcome backUpBeforeMigration(const QString& libraryPath, const QString& settingsPath, const QDateTime& now) {
    if (QFileInfo(libraryPath).size() == 0)
        return {};
    qint64 version = 0;
    {
        const auto connection = Connection::open(libraryPath, Connection::Access::ReadOnly);
        const auto found = connection ? (*connection)->number("PRAGMA user_version"_ba) : Result<qint64>(0);
        version = found ? *found : 0; // what is no library is told when it is opened
    }
    if (version == 0 || version >= libraryMigrations().last().version)
        return {};
    const auto made = backUpNow(libraryPath, settingsPath, now);
    return made ? Outcome() : made.error();
}

} // namespace sheaf
