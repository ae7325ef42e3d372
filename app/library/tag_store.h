#pragma once

#include "base/result.h"
#include "papers/paper.h"

namespace sheaf {

class Connection;

/// The words for tags, and which paper carries which, by the reader or by its current summary.
class TagStore {
  public:
    enum class By { Reader, Summary };

    explicit TagStore(Connection& connection) : m_connection(connection) {}

    /// The number of a tag, made where it is new; keeps the first spelling (of all, and of the reader's).
    /// None for a tag without any visible character.
    Result<std::optional<qint64>> number(const QString& tag, By by);

    Outcome add(PaperKey paper, qint64 tag, By by);
    Outcome remove(PaperKey paper, const QString& tag, By by);

    /// Removes all of the current summary's from the paper.
    Outcome removeOfSummary(PaperKey paper);

    /// The reader's own tags of a paper, in the order they were first used anywhere.
    Result<QStringList> ofReader(PaperKey paper);

  private:
    Outcome dropUnused(PaperKey paper);

    Connection& m_connection;
};

/// How tags are compared.
QString foldedTag(const QString& tag);

} // namespace sheaf
