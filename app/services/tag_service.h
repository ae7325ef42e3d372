#pragma once

#include "base/result.h"
#include "papers/counts.h"
#include "papers/paper.h"
#include "papers/tag_alias.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace sheaf {

class ArchiveService;
class Connection;
class Library;

/// The library's vocabulary of tags. What is merged or renamed here holds for the papers there are and for
/// those to come; the texts of summaries keep the tags that they were given. Every call returns at once. Use
/// on the main thread.
class TagService : public QObject {
    Q_OBJECT

  public:
    TagService(std::shared_ptr<Library> library, ArchiveService& archive, QObject* parent = nullptr);

    /// Most used first; all of them for a negative `most`.
    QFuture<Result<QList<NamedCount>>> mostUsed(int most = -1);

    /// What was merged or renamed.
    QFuture<Result<QList<TagAlias>>> aliases();

    /// Puts tags together under `target`, which is made where it is new, and gives how many papers changed.
    /// ErrorKind::NotFound for a tag that the library has not.
    QFuture<Result<int>> merge(const QStringList& tags, const QString& target);

    /// ErrorKind::Usage where another tag has that name: merge them.
    QFuture<Result<int>> rename(const QString& tag, const QString& name);

    /// The old name becomes a tag of its own again, for papers to come.
    QFuture<Outcome> dropAlias(const QString& name);

  private:
    QFuture<Result<int>> change(std::function<Result<QList<PaperKey>>(Connection&)> work);

    std::shared_ptr<Library> m_library;
    ArchiveService& m_archive;
};

} // namespace sheaf
