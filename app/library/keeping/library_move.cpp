#include "library/keeping/library_move.h"

#include "library/connection.h"
#include "library/keeping/folder_copy.h"
#include "library/keeping/free_room.h"
#include "library/library_file.h"
#include "library/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSaveFile>

#include <sqlite3.h>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LibraryMove)
};

constexpr int pagesAtOnce = 2048;
constexpr qint64 bytesAtOnce = 8'388'608;
constexpr qint64 headerBytes = 100; // counters in it differ from copy to copy
constexpr int thousand = 1000;

Error problem(const QString& sentence, const QString& path, const QString& details = {}) {
    return {ErrorKind::Storage, sentence.arg(QDir::toNativeSeparators(path)), details};
}

Error stopped() {
    return {ErrorKind::Cancelled, Words::tr("Moving was stopped; the library is where it was.")};
}

QString noteBeside(const QString& target) { return target + u".moved-from"_s; }

QJsonObject noteOf(const QString& library) {
    const QFileInfo file(library);
    return {{u"path"_s, file.absoluteFilePath()},
            {u"size"_s, file.size()},
            {u"modified"_s, file.lastModified().toMSecsSinceEpoch()}};
}

QJsonObject noteAt(const QString& target) {
    QFile file(noteBeside(target));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// What processes leave beside a library.
void removeWithTraces(const QString& library) {
    QFile::remove(library);
    const QFileInfo file(library);
    const QStringList traces{file.fileName() + u"-session-*"_s, file.fileName() + u".daily.lock"_s,
                             file.fileName() + u".summaries.lock"_s, file.fileName() + u".publishing"_s};
    for (const QString& trace : file.dir().entryList(traces, QDir::Files))
        QFile::remove(file.dir().filePath(trace));
}

} // namespace

LibraryMove::LibraryMove(const QString& library, const QString& folder, const QStringList& companions)
    : m_library(QFileInfo(library).absoluteFilePath()),
      m_target(QDir(folder).absoluteFilePath(QFileInfo(library).fileName())), m_companions(companions) {}

LibraryMove::~LibraryMove() = default;

/// A copy that a killed move had given its name already, and that nobody has used since.
bool LibraryMove::isOwnRemnant() const {
    return noteAt(m_target)[u"path"_s].toString() == m_library &&
           QFileInfo(m_target).lastModified() <= QFileInfo(noteBeside(m_target)).lastModified();
}

/// A journal that a killed move left would be rolled back into the next copy.
void LibraryMove::removeUnfinished() const {
    QFile::remove(unfinished());
    QFile::remove(unfinished() + u"-journal"_s);
}

Outcome LibraryMove::check() const {
    const QString folder = QFileInfo(m_target).absolutePath();
    if (QFileInfo(m_target) == QFileInfo(m_library))
        return problem(Words::tr("The library is in the folder %1 already."), folder);
    if (QFileInfo::exists(m_target) && !isOwnRemnant())
        return problem(Words::tr("There is a library at %1 already; choose another folder."), m_target);
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable())
        return problem(Words::tr("The folder %1 cannot be written to; choose another one."), folder);
    const qint64 needed = QFileInfo(m_library).size() + QFileInfo(m_library + u"-wal"_s).size() +
                          sizeOf(QFileInfo(m_library).dir(), m_companions);
    const qint64 free = freeRoom(folder);
    if (free > needed)
        return {};
    const QLocale locale;
    return problem(Words::tr("The library needs %2 and the folder %1 has room for %3: free some disk space, "
                             "or choose another folder.")
                       .arg(u"%1"_s, locale.formattedDataSize(needed, 1), locale.formattedDataSize(free, 1)),
                   folder);
}

Outcome LibraryMove::copy(const StepTold& told, const CancelFlag& cancel) {
    if (const Outcome looked = checkLibraryFile(m_library, libraryMigrations().last().version); !looked)
        return looked;
    for (const auto& step : std::initializer_list<std::function<Outcome()>>{
             [this] { return check(); }, [this] { return lock(); },
             [&, this] { return copyPages(told, cancel); }, [&, this] { return compare(told, cancel); },
             [this] { return copyCompanions(); }, [this] { return noteOrigin(); }}) {
        if (const Outcome done = step(); !done) {
            removeUnfinished();
            return done;
        }
    }
    QFile::remove(m_target);
    if (!QFile::rename(unfinished(), m_target))
        return problem(Words::tr("The copy at %1 could not be given its name; the library is where it was."),
                       m_target);
    syncFolder(QFileInfo(m_target).absolutePath());
    return {};
}

/// Leaving the write-ahead log needs the file for oneself; in this locking mode a lock once taken is kept,
/// and a transaction still open would hold up the copying.
Outcome LibraryMove::lock() {
    auto connection = Connection::open(m_library, Connection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    m_connection = std::move(*connection);
    for (const QByteArray& sql : {"PRAGMA busy_timeout = 2000"_ba, "PRAGMA locking_mode = EXCLUSIVE"_ba,
                                  "PRAGMA wal_checkpoint(TRUNCATE)"_ba, "PRAGMA journal_mode = DELETE"_ba,
                                  "BEGIN EXCLUSIVE"_ba, "COMMIT"_ba}) {
        if (const Outcome done = m_connection->script(sql); !done)
            return problem(Words::tr("The library %1 is in use: close every window of Sheaf and wait until "
                                     "its other work is done, then move it."),
                           m_library, done.error().details);
    }
    m_original = std::make_unique<QFile>(m_library);
    return m_original->open(QIODevice::ReadOnly)
               ? Outcome()
               : problem(Words::tr("The library %1 cannot be read."), m_library, m_original->errorString());
}

Outcome LibraryMove::copyPages(const StepTold& told, const CancelFlag& cancel) {
    removeUnfinished();
    const auto copy = Connection::open(unfinished(), Connection::Access::ReadWrite);
    if (!copy)
        return copy.error();
    sqlite3_backup* pages = sqlite3_backup_init((*copy)->handle(), "main", m_connection->handle(), "main");
    if (!pages)
        return (*copy)->lastError();
    int state = SQLITE_OK;
    while (state == SQLITE_OK && !cancel.raised()) {
        state = sqlite3_backup_step(pages, pagesAtOnce);
        const qint64 all = std::max(1, sqlite3_backup_pagecount(pages));
        const qint64 done = all - sqlite3_backup_remaining(pages);
        told({Words::tr("Copying the library"), int(thousand * done / all), 2 * thousand});
    }
    const int ended = sqlite3_backup_finish(pages);
    if (state == SQLITE_DONE && ended == SQLITE_OK)
        return {};
    return state == SQLITE_OK ? Outcome(stopped()) : Outcome((*copy)->lastError());
}

Outcome LibraryMove::compare(const StepTold& told, const CancelFlag& cancel) {
    QFile copy(unfinished());
    bool same = copy.open(QIODevice::ReadOnly) && copy.size() == m_original->size() &&
                copy.seek(headerBytes) && m_original->seek(headerBytes);
    dropFromCache(copy); // what the disk has, not what was just written
    while (same && !copy.atEnd()) {
        if (cancel.raised())
            return stopped();
        same = copy.read(bytesAtOnce) == m_original->read(bytesAtOnce);
        told({Words::tr("Comparing the copy"), int(thousand + thousand * copy.pos() / copy.size()),
              2 * thousand});
    }
    return same ? Outcome()
                : problem(Words::tr("The copy at %1 is not what the library is, so the library stays where "
                                    "it is; see whether that disk is sound."),
                          m_target);
}

Outcome LibraryMove::copyCompanions() const {
    const QDir from = QFileInfo(m_library).dir();
    const QDir to = QFileInfo(m_target).dir();
    for (const QString& companion : m_companions)
        if (!copyTree(from.filePath(companion), to.filePath(companion)))
            return problem(Words::tr("%1 could not be copied, so the library stays where it is."),
                           from.filePath(companion));
    return {};
}

Outcome LibraryMove::noteOrigin() const {
    QSaveFile file(noteBeside(m_target));
    const QByteArray note = QJsonDocument(noteOf(m_library)).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(note) == note.size() && file.commit())
        return {};
    return problem(Words::tr("The folder %1 cannot be written to; choose another one."),
                   QFileInfo(m_target).absolutePath(), file.errorString());
}

void LibraryMove::removeOld() {
    removeWithTraces(m_library);
    const QDir folder = QFileInfo(m_library).dir();
    for (const QString& companion : std::as_const(m_companions))
        removeTree(folder.filePath(companion));
    QFile::remove(noteBeside(m_target));
}

void LibraryMove::finish(const QString& target) {
    const QJsonObject note = noteAt(target);
    if (note.isEmpty())
        return;
    const QString old = note[u"path"_s].toString();
    if (QFileInfo::exists(old) && QFileInfo(old) != QFileInfo(target) && noteOf(old) == note)
        removeWithTraces(old);
    QFile::remove(noteBeside(target));
}

} // namespace sheaf
