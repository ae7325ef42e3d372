#pragma once

#include "base/result.h"
#include "papers/paper.h"

namespace sheaf {

class Connection;

/// What the reader made of papers. Only the reader's own commands call it.
class ReadingStore {
  public:
    explicit ReadingStore(Connection& connection) : m_connection(connection) {}

    Outcome setStarred(const QList<PaperKey>& papers, bool starred);
    /// For what is known of the past (a digest that is imported): newer versions stay unseen.
    Outcome setRead(const QList<PaperKey>& papers, bool read);
    /// The reader reads them as they are now: newer versions have been seen.
    Outcome see(const QList<PaperKey>& papers);
    Outcome setHidden(const QList<PaperKey>& papers, bool hidden);
    /// The mark alone, which counts for as long as a paper is not read.
    Outcome setLater(const QList<PaperKey>& papers, bool later);
    /// For later, read or not.
    Outcome putOff(const QList<PaperKey>& papers);
    /// Neither read nor put off.
    Outcome makeUnread(const QList<PaperKey>& papers);

    /// Markdown; an empty one removes the note.
    Outcome setNote(PaperKey paper, const QString& markdown);

    /// Tags that fold() to the same text are the same tag and keep the reader's first spelling. A tag without
    /// any visible character is an ErrorKind::Usage.
    Outcome addTag(const QList<PaperKey>& papers, const QString& tag);
    Outcome removeTag(const QList<PaperKey>& papers, const QString& tag);

  private:
    Connection& m_connection;
};

} // namespace sheaf
