#pragma once

#include "base/result.h"
#include "papers/announcement.h"
#include "papers/day.h"
#include "papers/paper_row.h"

#include <QSet>

namespace sheaf {

class Connection;
class NewWords;
class PaperMatch;

/// What became of a list of announcements.
struct StoredPapers {
    QList<PaperKey> keys; ///< one for each announcement, in their order
    int added = 0;        ///< papers the library did not have
    int known = 0;        ///< papers it had
};

/// Papers and the lists they stood in. One paper is one row, however many sources, versions and days announce
/// it: papers of journals and other feeds are found by DOI or title (see PaperMatch). When arXiv announces
/// what another feed had before, the paper gets arXiv's id and, as keys carry dates, another key, and all
/// that the reader made of it goes along.
class PaperStore {
  public:
    explicit PaperStore(Connection& connection) : m_connection(connection) {}

    /// Stores papers and listings; what is known already is merged and never lost (see mergedPaper()).
    /// The same announcement twice changes nothing.
    Result<StoredPapers> add(const QList<Announcement>& announcements);

    /// What another library knows of a paper that is here, merged in the same way.
    Outcome take(PaperKey paper, const Paper& news);

    /// Flags papers that a source says it no longer has; they and their lists stay. Unknown ids are passed
    /// over.
    Outcome withdraw(const QStringList& ids);

    /// The paper with this id (without version), in any of its forms (see paperIdOf()), or with another that
    /// it arrived by.
    Result<std::optional<PaperKey>> find(const QString& id);

    /// What the list shows, in the order asked; papers that do not exist are left out. `followed`: see
    /// readRow().
    Result<QList<PaperRow>> rows(const QList<PaperKey>& keys, const QSet<QString>& followed = {});

    /// All that is known, in the order asked; papers that do not exist are left out.
    Result<QList<DayEntry>> entries(const QList<PaperKey>& keys);

    /// The same of one paper; NotFound where it does not exist any more.
    Result<DayEntry> entry(PaperKey key);

  private:
    Result<PaperKey> addOne(const Announcement& announcement, PaperMatch& match, NewWords& words,
                            StoredPapers& report);
    Result<PaperKey> store(const Announcement& announcement, PaperMatch& match, NewWords& words,
                           StoredPapers& report);

    Connection& m_connection;
};

} // namespace sheaf
