#pragma once

#include "library/search/prefix_words.h"
#include "library/search/term_cursors.h"
#include "query/selection.h"

#include <QList>

#include <limits>
#include <vector>

namespace sheaf {

/// A selection's papers, newest first.
class SelectionKeys {
  public:
    /// `search` is the selection's search text as a tree.
    SelectionKeys(Connection& connection, const Selection& selection, const Query& search);

    /// At most so many of the newest that are not above `from`, and those found by then where the search has
    /// cost so many steps more.
    QList<PaperKey> from(PaperKey from, qint64 most, qint64 steps = std::numeric_limits<qint64>::max());
    QList<PaperKey> newest(qint64 most, qint64 steps = std::numeric_limits<qint64>::max()) {
        return from(m_top, most, steps);
    }

    /// Where more may be, at this key or below; none: there are no more than these.
    std::optional<PaperKey> rest() const { return m_rest; }
    bool isWhole() const { return !m_rest; }

    /// Those that are in these too, with what is left of the steps that were allowed. Keys may rise again.
    QList<PaperKey> among(Keys others, PaperKey from, qint64 most);
    void allow(qint64 steps) { m_work.allow(steps); }

    TermCursors& terms() { return m_terms; }

    /// The greatest key of all papers.
    PaperKey top() const { return m_top; }

    /// What the search index was asked; empty where the selection names no words that all of them hold.
    QString words() const { return m_words; }

    Outcome outcome() const;

  private:
    void addFilters(const Selection& selection, std::vector<Keys>& parts);
    void leaveOut(const Selection& selection, const Query& search, std::vector<Keys>& parts);
    QString addAll(const QList<Query>& children, std::vector<Keys>& parts);
    Keys of(const Query& query);
    Keys ofAll(const QList<Query>& children);
    Keys ofAny(const QList<Query>& children);
    Keys joined(std::vector<Keys> parts);
    QList<PaperKey> taken(KeyCursor& keys, PaperKey from, qint64 most);
    double stepsOfAPlace(const QString& match);

    Connection& m_connection;
    bool m_byRelevance;
    SearchWork m_work;
    TermCursors m_terms;
    PrefixWords m_prefixes;
    QString m_words;
    Keys m_keys;
    PaperKey m_top = 0;
    std::optional<PaperKey> m_rest;
    std::optional<Error> m_error;
};

} // namespace sheaf
