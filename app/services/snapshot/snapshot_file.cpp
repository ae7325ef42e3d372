#include "services/snapshot/snapshot_file.h"

#include "calendar/mailings.h"
#include "feeds/snapshot_record.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Snapshot)
};

constexpr qint64 longestFirstLine = 256 << 10;
constexpr qint64 longestLine = 16 << 20; // a paper with 3,000 authors takes some 200 kB

bool isPacked(const QByteArray& start) {
    return start.startsWith("PK"_ba) || start.startsWith("\x1f\x8b"_ba);
}

} // namespace

bool looksLikeSnapshot(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && readSnapshotRecord(file.readLine(longestFirstLine)).has_value();
}

SnapshotFile::SnapshotFile(const QString& path) : m_file(path) {}

Result<std::unique_ptr<SnapshotFile>> SnapshotFile::open(const QString& path) {
    std::unique_ptr<SnapshotFile> snapshot(new SnapshotFile(path));
    QFile& file = snapshot->m_file;
    const QFileInfo info(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound,
                     Words::tr("The snapshot %1 cannot be opened; see whether the file is there.").arg(path),
                     file.errorString()};
    if (isPacked(file.peek(2)))
        return Error{ErrorKind::Malformed,
                     Words::tr("The snapshot %1 is still packed; unpack it and import the .json file in it.")
                         .arg(path)};
    snapshot->m_start = {.path = info.canonicalFilePath(),
                         .size = info.size(),
                         .modified =
                             QDateTime::fromSecsSinceEpoch(info.lastModified().toSecsSinceEpoch(), Qt::UTC)};
    snapshot->m_place = snapshot->m_start;
    return snapshot;
}

bool SnapshotFile::goTo(const SnapshotPlace& place) {
    const bool isSame =
        place.path == m_start.path && place.size == m_start.size && place.modified == m_start.modified;
    if (!isSame || !m_file.seek(place.offset))
        return false;
    m_place = place;
    return true;
}

Result<SnapshotBatch> SnapshotFile::next(int lines) {
    SnapshotBatch batch;
    for (int line = 0; line < lines && !m_file.atEnd(); ++line) {
        if (const Outcome taken = takeLine(batch); !taken)
            return taken.error();
    }
    batch.end = m_place;
    return batch;
}

Outcome SnapshotFile::takeLine(SnapshotBatch& batch) {
    const QByteArray line = m_file.readLine(longestLine);
    if (line.isEmpty())
        return Error{
            ErrorKind::Storage,
            Words::tr("The snapshot %1 could not be read on; see whether its disk is well, and import it "
                      "again: what came is kept.")
                .arg(m_place.path),
            m_file.errorString()};
    m_place.offset = m_file.pos();
    ++m_place.lines;
    if (line.trimmed().isEmpty())
        return {};
    const auto record = readSnapshotRecord(line);
    const auto announcement = record ? firstListingOf(*record, mailingFor) : std::nullopt;
    if (announcement) {
        batch.announcements += *announcement;
        ++m_place.papers;
    } else {
        batch.unread += m_place.lines;
        ++m_place.unread;
    }
    return {};
}

} // namespace sheaf
