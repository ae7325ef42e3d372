#pragma once

#include "base/result.h"
#include "papers/announcement.h"

#include <QHash>

#include <optional>

namespace sheaf {

class Connection;

/// Tells which paper of the library an announcement speaks of: the one with its id, or one that arrived by
/// that id before; else one with its DOI; else one with the same title (see titleKey()) and at least one of
/// its authors' family names. Two papers of arXiv are never one, whatever they say.
class PaperMatch {
  public:
    explicit PaperMatch(Connection& connection) : m_connection(connection) {}

    /// Looks titles up in the search index, for the announcements from elsewhere that need it. Call it before
    /// the first of them is stored: what is stored is written to the index's disk pages before each question.
    Outcome lookUpTitles(const QList<Announcement>& announcements);

    /// By its own id or by another that it arrived by.
    Result<std::optional<PaperKey>> byId(const QString& id);

    /// For a paper that is not in the library by its own id.
    Result<std::optional<PaperKey>> find(const Paper& paper);

    /// A paper that arXiv has not and that carries this DOI.
    Result<std::optional<PaperKey>> elsewhereByDoi(const QString& doi);

    /// Remembers that the paper arrived by this id.
    Outcome addAlias(const QString& id, PaperKey paper);

    /// How titles are looked up: in an expression of the search index, at most so many; and by title key.
    static QByteArray titleQuery();
    static QByteArray elsewhereQuery();
    /// By a DOI; the second value says whether papers of arXiv are left out.
    static QByteArray doiQuery();

  private:
    using Found = Result<std::optional<PaperKey>>;

    Found byAlias(const QString& id);
    Found byDoi(const QString& doi, bool elsewhereOnly);
    Found elsewhereByTitle(const Paper& paper);
    Outcome lookUpTitle(const Paper& paper);
    Result<bool> hasPapersFromElsewhere();
    Result<bool> needsTitle(const Paper& paper);

    Connection& m_connection;
    QHash<QString, QString> m_byTitle; ///< ids of the library's papers by ids of announcements
};

} // namespace sheaf
