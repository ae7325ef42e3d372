#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "papers/saved_search.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace sheaf {

class ArchiveService;
class Library;

/// The searches that the reader keeps, and how many unread papers each finds. Every call returns at once. Use
/// on the main thread.
class SavedSearchService : public QObject {
    Q_OBJECT

  public:
    /// Unread papers are counted up to here; one more stands for more.
    static constexpr int mostCounted = 999;

    /// Archive and clock must outlive it.
    SavedSearchService(std::shared_ptr<Library> library, ArchiveService& archive, const Clock& clock,
                       QObject* parent = nullptr);

    /// In the reader's order.
    QFuture<Result<QList<SavedSearch>>> all();

    /// ErrorKind::NotFound where there is none of that name.
    QFuture<Result<SavedSearch>> named(const QString& name);

    /// ErrorKind::Usage where the name is taken or empty, or the search is empty or cannot be read.
    QFuture<Result<qint64>> add(const QString& name, const QString& search);

    /// ErrorKind::Usage where another has that name.
    QFuture<Outcome> rename(qint64 id, const QString& name);
    QFuture<Outcome> remove(qint64 id);
    QFuture<Outcome> setOrder(const QList<qint64>& ids);

    /// How many unread papers a search finds: up to mostCounted, mostCounted + 1 for more.
    QFuture<Result<int>> unread(const QString& search);

  signals:
    /// Searches came, went, changed names or places.
    void changed();

  private:
    template <class Work>
    auto change(Work work);

    std::shared_ptr<Library> m_library;
    ArchiveService& m_archive;
    const Clock& m_clock;
};

} // namespace sheaf
