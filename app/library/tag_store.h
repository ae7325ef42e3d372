#pragma once

#include "base/result.h"
#include "papers/counts.h"
#include "papers/paper.h"
#include "papers/tag_alias.h"

namespace sheaf {

class Connection;

/// The words for tags, and which paper carries which, by the reader or by its current summary.
class TagStore {
  public:
    enum class By { Reader, Summary };

    explicit TagStore(Connection& connection) : m_connection(connection) {}

    /// The number of a tag or of what the reader merged it into, made where it is new; keeps the first
    /// spelling (of all, and of the reader's). None for a tag without any visible character.
    Result<std::optional<qint64>> number(const QString& tag, By by);

    Outcome add(PaperKey paper, qint64 tag, By by);
    Outcome remove(PaperKey paper, const QString& tag, By by);

    /// Removes all of the current summary's from the paper.
    Outcome removeOfSummary(PaperKey paper);

    /// The reader's own tags of a paper, in the order they were first used anywhere.
    Result<QStringList> ofReader(PaperKey paper);

    /// These tags by the names the library shows them by: the reader's, else the first seen; no doubles.
    Result<QStringList> shown(const QStringList& tags);

    /// The vocabulary: tags that papers carry, most used first; all of them for a negative `most`.
    Result<QList<NamedCount>> mostUsed(int most);

    /// What the reader merged or renamed, by the tag it is now and its old name.
    Result<QList<TagAlias>> aliases();

    /// Puts tags together: papers that carry one of `tags` carry `target` from now on, and so do those to
    /// come. The target is made where it is new, and named as it is written here. Gives the papers that
    /// changed; ErrorKind::NotFound for a tag that the library has not, ErrorKind::Usage for an empty name.
    Result<QList<PaperKey>> merge(const QStringList& tags, const QString& target);

    /// Gives a tag another name. ErrorKind::Usage where another tag has that name already: merge them.
    Result<QList<PaperKey>> rename(const QString& tag, const QString& name);

    /// Takes an alias back: the old name is a tag of its own for papers to come. Those merged stay.
    Outcome dropAlias(const QString& name);

  private:
    Result<qint64> known(const QString& tag);
    Result<qint64> renamed(qint64 tag, const QString& name);
    Result<QList<PaperKey>> move(qint64 tag, qint64 target);
    Outcome dropUnused(PaperKey paper);

    Connection& m_connection;
};

} // namespace sheaf
