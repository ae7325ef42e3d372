#pragma once

#include "base/result.h"
#include "library/snapshot_store.h"
#include "papers/announcement.h"

#include <QFile>

#include <memory>

namespace sheaf {

/// Whether a file looks like a snapshot of arXiv's metadata: its first line is a paper's record.
bool looksLikeSnapshot(const QString& path);

/// Some lines of a snapshot, and the place behind them.
struct SnapshotBatch {
    QList<Announcement> announcements;
    SnapshotPlace end;
    QList<qint64> unread; ///< numbers, from 1, of lines that could not be read
};

/// Reads a snapshot of arXiv's metadata, some lines at a time, from wherever it was left.
class SnapshotFile {
  public:
    /// An error where there is no such file or it is an archive that is still packed.
    static Result<std::unique_ptr<SnapshotFile>> open(const QString& path);

    /// Its beginning.
    const SnapshotPlace& start() const { return m_start; }

    /// Goes on at a place that was remembered of this very file; false where the file has changed since.
    bool goTo(const SnapshotPlace& place);

    bool atEnd() const { return m_file.atEnd(); }

    /// The next lines, as many as there are at most. An error where the disk does not give them.
    Result<SnapshotBatch> next(int lines);

  private:
    explicit SnapshotFile(const QString& path);
    Outcome takeLine(SnapshotBatch& batch);

    QFile m_file;
    SnapshotPlace m_start;
    SnapshotPlace m_place;
};

} // namespace sheaf
