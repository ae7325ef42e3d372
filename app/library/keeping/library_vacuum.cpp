#include "library/keeping/library_vacuum.h"

#include "library/connection.h"
#include "library/keeping/free_room.h"
#include "library/keeping/stoppable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LibraryVacuum)
};

qint64 sizeOf(const QString& library) {
    return QFileInfo(library).size() + QFileInfo(library + u"-wal"_s).size();
}

Error noRoom(const VacuumOutlook& outlook, const QString& path) {
    const QLocale locale;
    return {ErrorKind::Storage,
            Words::tr("Compacting the library %1 needs %2 of free disk space for a while, and there is %3. "
                      "Free some, then try again.")
                .arg(QDir::toNativeSeparators(path), locale.formattedDataSize(outlook.needed, 1),
                     locale.formattedDataSize(outlook.free, 1))};
}

} // namespace

Result<VacuumOutlook> LibraryVacuum::outlook() {
    const auto pageSize = m_connection.number("PRAGMA page_size"_ba);
    const auto unused = m_connection.number("PRAGMA freelist_count"_ba);
    const auto pages = m_connection.number("PRAGMA page_count"_ba);
    for (const auto* number : {&pageSize, &unused, &pages})
        if (!*number)
            return number->error();
    // Once as the packed copy, once on its way back through the log.
    constexpr int copies = 2;
    const qint64 used = (*pages - *unused) * *pageSize;
    return VacuumOutlook{.bytes = sizeOf(m_connection.path()),
                         .unused = *unused * *pageSize,
                         .needed = copies * used + copies * *pageSize,
                         .free = freeRoom(QFileInfo(m_connection.path()).absolutePath())};
}

Outcome LibraryVacuum::pack(const CancelFlag& cancel) {
    // The writer's temporary tables are in memory, which has no room for a copy of a large library; and the
    // folder for temporary files is on a small disk on many machines.
    const QByteArray folder = QFileInfo(m_connection.path()).absolutePath().replace(u'\'', u"''"_s).toUtf8();
    if (const Outcome set = m_connection.script(
            "PRAGMA temp_store = FILE; PRAGMA temp_store_directory = '"_ba + folder + '\'');
        !set)
        return set;
    const Outcome packed = [this, &cancel] {
        const Stoppable stoppable(m_connection, cancel);
        return m_connection.script("VACUUM"_ba);
    }();
    const Outcome back =
        m_connection.script("PRAGMA temp_store_directory = ''; PRAGMA temp_store = MEMORY"_ba);
    return packed ? back : packed;
}

Result<qint64> LibraryVacuum::run(const CancelFlag& cancel) {
    const auto before = outlook();
    if (!before)
        return before.error();
    if (before->free < before->needed)
        return noRoom(*before, m_connection.path());
    if (cancel.raised())
        return Error{ErrorKind::Cancelled, Words::tr("Compacting was stopped; the library is as it was.")};
    if (const Outcome ended = m_connection.end(true); !ended)
        return ended.error();
    const Outcome packed = pack(cancel);
    // Readers that are at work may keep it from shrinking now; it shrinks with the next checkpoint then.
    const Outcome shrunk = packed ? m_connection.prepare("PRAGMA wal_checkpoint(TRUNCATE)"_ba).run() : packed;
    if (const Outcome begun = m_connection.begin(); !begun)
        return begun.error();
    if (!packed)
        return packed.error();
    return shrunk ? Result<qint64>(before->bytes - sizeOf(m_connection.path())) : shrunk.error();
}

} // namespace sheaf
