#include "services/backup_service.h"

#include "library/connection.h"
#include "library/keeping/library_contents.h"
#include "library/library_copy.h"
#include "library/library_file.h"
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

/// In the names of backups, behind the time.
const QList<std::pair<BackupReason, QString>> reasonsInNames{
    {BackupReason::BeforeMigration, u".before-update"_s},
    {BackupReason::BeforeRestore, u".before-restore"_s},
    {BackupReason::BeforeRepair, u".before-repair"_s}};

QString nameOf(BackupReason reason) {
    for (const auto& [known, name] : reasonsInNames)
        if (known == reason)
            return name;
    return {};
}

BackupReason reasonIn(const QString& fileName) {
    for (const auto& [reason, name] : reasonsInNames)
        if (fileName.contains(name))
            return reason;
    return BackupReason::Usual;
}

QString settingsBeside(const QString& copy) {
    return QFileInfo(copy).path() + u'/' + QFileInfo(copy).baseName() + u".settings.json"_s;
}

Backup backupAt(const QFileInfo& file) {
    const QString time = file.baseName().section(u'-', 1);
    QDateTime made = QDateTime::fromString(time, timeInName);
    made.setTimeZone(QTimeZone::utc());
    return {file.absoluteFilePath(), made, file.size(), reasonIn(file.fileName())};
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

/// `spared` is being restored.
void removeOld(const QString& folder, const QString& spared) {
    for (const Backup& old : backupsIn(folder).mid(kept)) {
        if (QFileInfo(old.path) == QFileInfo(spared))
            continue;
        QFile::remove(old.path);
        QFile::remove(settingsBeside(old.path));
    }
}

/// What killed backups left. One that another process is at is younger.
void removeUnfinished(const QString& folder, const QDateTime& now) {
    for (const QFileInfo& file : QDir(folder).entryInfoList({u"library-*.sqlite.unfinished*"_s}, QDir::Files))
        if (backupAt(file).made.addDays(1) < now)
            QFile::remove(file.absoluteFilePath());
}

struct BackupPlan {
    QString library;
    QString settings;
    QDateTime now;
    BackupReason reason = BackupReason::Usual;
    QString spared = {}; ///< from removing old ones
};

Result<Backup> backUpNow(const BackupPlan& plan, const CancelFlag& cancel = {}) {
    const QString folder = BackupService::folderOf(plan.library);
    const QString path =
        u"%1/library-%2%3.sqlite"_s.arg(folder, plan.now.toUTC().toString(timeInName), nameOf(plan.reason));
    if (!QDir().mkpath(folder))
        return Error{
            ErrorKind::Storage,
            BackupService::tr("The folder %1 for backups cannot be made; allow writing beside the library.")
                .arg(QDir::toNativeSeparators(folder))};
    if (QFileInfo::exists(path))
        return backupAt(QFileInfo(path)); // of this very second
    removeUnfinished(folder, plan.now);
    if (const Outcome copied = LibraryCopy(plan.library, path, cancel).essentials(); !copied)
        return copied.error();
    QFile::copy(plan.settings, settingsBeside(path));
    removeOld(folder, plan.spared);
    return backupAt(QFileInfo(path));
}

/// What cannot be read any more is put aside as it is: somebody may yet read something in it.
Outcome putAside(const BackupPlan& plan) {
    const QString folder = BackupService::folderOf(plan.library);
    const QString aside = u"%1/library-%2.damaged"_s.arg(folder, plan.now.toUTC().toString(timeInName));
    QDir().mkpath(folder);
    if (QFile::rename(plan.library, aside)) {
        for (const QString& log : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::rename(plan.library + log, aside + log);
        return {};
    }
    return Error{
        ErrorKind::Storage,
        BackupService::tr("The damaged library %1 could not be put aside, so nothing was restored; allow "
                          "writing to its folder.")
            .arg(QDir::toNativeSeparators(plan.library))};
}

/// Before something else takes its place.
Outcome keepPresent(const BackupPlan& plan, const CancelFlag& cancel) {
    const int newest = libraryMigrations().last().version;
    if (QFileInfo(plan.library).size() > 0 && !checkLibraryFile(plan.library, newest))
        return putAside(plan);
    const auto made = backUpNow(plan, cancel);
    return made ? Outcome() : made.error();
}

Outcome restoreNow(const QString& path, const BackupPlan& plan, const CancelFlag& cancel) {
    Outcome done = checkCopy(path, cancel);
    if (done)
        done = keepPresent(plan, cancel);
    if (done)
        done = restoreCopy(path, plan.library, cancel);
    if (!done && done.error().kind == ErrorKind::Cancelled)
        return Error{ErrorKind::Cancelled,
                     BackupService::tr("Restoring was stopped; the library is as it was.")};
    return done;
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

QFuture<Result<Backup>> BackupService::backUp(BackupReason reason) {
    return QtConcurrent::run(&m_thread, [plan = BackupPlan{m_libraryPath, m_settingsPath, m_clock.now(),
                                                           reason}] { return backUpNow(plan); });
}

QFuture<Result<LibraryContents>> BackupService::contents(const QString& path) {
    return QtConcurrent::run(&m_thread, [path] { return contentsOf(path); });
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
    m_cancel = CancelFlag();
    const BackupPlan plan{m_libraryPath, m_settingsPath, m_clock.now(), BackupReason::BeforeRestore, path};
    return QtConcurrent::run(&m_thread,
                             [path, plan, cancel = m_cancel] { return restoreNow(path, plan, cancel); });
}

Outcome backUpBeforeMigration(const QString& libraryPath, const QString& settingsPath, const QDateTime& now) {
    const int newest = libraryMigrations().last().version;
    if (QFileInfo(libraryPath).size() == 0 || libraryVersionIn(libraryPath) >= newest)
        return {}; // to open it once more would hold up every start
    qint64 version = 0;
    {
        const auto connection = Connection::open(libraryPath, Connection::Access::ReadOnly);
        const auto found = connection ? (*connection)->number("PRAGMA user_version"_ba) : Result<qint64>(0);
        version = found ? *found : 0; // what is no library is told when it is opened
    }
    if (version == 0 || version >= newest)
        return {};
    const auto made = backUpNow({libraryPath, settingsPath, now, BackupReason::BeforeMigration});
    return made ? Outcome() : made.error();
}

} // namespace sheaf
