#pragma once

#include "base/result.h"
#include "papers/counts.h"
#include "papers/day.h"
#include "papers/day_ledger.h"
#include "papers/fetch_record.h"
#include "papers/paper_row.h"
#include "papers/paper_update.h"
#include "query/found_papers.h"
#include "query/query_lexer.h"
#include "query/query_matches.h"
#include "query/selection.h"

#include <QFuture>
#include <QObject>
#include <QSet>

#include <memory>

namespace sheaf {

class Library;

/// Reading and marking what the library holds. Every call returns at once; the work is done on the library's
/// own threads. Call it, and receive its signals, on the thread it was made on.
class ArchiveService : public QObject {
    Q_OBJECT

  public:
    explicit ArchiveService(std::shared_ptr<Library> library, QObject* parent = nullptr);

    /// The papers of a selection, the first `limit` where it is not negative, in its order, which groups do
    /// not change. A search text that cannot be read is an ErrorKind::Usage whose sentence points at the
    /// place.
    QFuture<Result<QList<PaperKey>>> find(const Selection& selection, int limit = -1);

    /// The first papers of a selection, or those behind the end of an earlier page. Score, Upvotes and Newest
    /// page by an index as far as one likes. Other orders, and words in the order of a value, are worked out
    /// for the newest `candidatePapers` and come in one answer, whatever `limit` says. So do groups, but for
    /// days newest first.
    QFuture<Result<FoundPapers>> page(const Selection& selection, int limit,
                                      const std::optional<PageEnd>& after = {});

    /// How many papers a selection has; atMost + 1 where they are more.
    QFuture<Result<int>> count(const Selection& selection, int atMost);

    /// What the list shows of these papers, in the order asked; papers that no longer exist are left out.
    /// `followed`: authors to look out for in them, as authorKey() gives their names.
    QFuture<Result<QList<PaperRow>>> rows(const QList<PaperKey>& papers, const QSet<QString>& followed = {});

    /// Where papers whose title does not have the selection's words have them; none for the others.
    QFuture<Result<QList<Snippet>>> snippets(const QList<PaperKey>& papers, const Selection& selection);

    /// What may follow a field in a search, out of what the library holds: see CompletionStore::of.
    QFuture<Result<QList<NamedCount>>> completions(FieldName field, const QString& start);

    /// All that is known of these papers, in the order asked.
    QFuture<Result<QList<DayEntry>>> entries(const QList<PaperKey>& papers);

    /// What became of the paper since an earlier version; none where none is known.
    QFuture<Result<std::optional<PaperUpdate>>> updateOf(PaperKey paper);

    /// What the paper's earlier versions said, the first first; see VersionStore::earlier.
    QFuture<Result<QList<VersionText>>> earlierVersions(PaperKey paper);

    /// Every summary of the paper, newest first.
    QFuture<Result<QList<Summary>>> summariesOf(PaperKey paper);

    /// The paper with this id (without version), or ErrorKind::NotFound.
    QFuture<Result<PaperKey>> paper(const QString& id);

    QFuture<Result<SidebarCounts>> sidebar(const Selection& selection);

    /// Every day of the range that holds papers or was asked for.
    QFuture<Result<QList<DayCount>>> days(QDate from, QDate to);

    /// The newest day that holds papers; none in an empty library.
    QFuture<Result<std::optional<QDate>>> newestDay();

    /// All that the library can prove about a day, by source and category.
    QFuture<Result<DayLedger>> dayLedger(QDate day);

    /// What was asked of the sources for a day, and what came.
    QFuture<Result<QList<FetchRecord>>> ledger(QDate day);

    QFuture<Outcome> setStarred(const QList<PaperKey>& papers, bool starred);
    /// What is read is read as it is now: newer versions have been seen.
    QFuture<Outcome> setRead(const QList<PaperKey>& papers, bool read);
    /// What is put off for later is neither read nor among the unread papers until it is read.
    QFuture<Outcome> setLater(const QList<PaperKey>& papers, bool later);
    /// Hidden papers are left out of every list that does not ask for them.
    QFuture<Outcome> setHidden(const QList<PaperKey>& papers, bool hidden);
    QFuture<Outcome> setNote(PaperKey paper, const QString& markdown);
    QFuture<Outcome> addTag(const QList<PaperKey>& papers, const QString& tag);
    QFuture<Outcome> removeTag(const QList<PaperKey>& papers, const QString& tag);

    /// Every fault found in the library, a sentence each; none where it is sound.
    QFuture<Result<QStringList>> check();

    /// For the other services: tells the windows that these papers have changed.
    void announceChange(const QList<PaperKey>& papers) { emit papersChanged(papers); }

  signals:
    /// These papers changed in the library (fetched, summarised, marked, failed); counts may have too.
    void papersChanged(const QList<sheaf::PaperKey>& papers);

  private:
    template <class F>
    QFuture<Outcome> mark(const QList<PaperKey>& papers, F change);

    std::shared_ptr<Library> m_library;
};

} // namespace sheaf
