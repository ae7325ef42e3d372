#pragma once

#include "base/result.h"
#include "papers/paper.h"
#include "papers/taste_opinion.h"

#include <QFuture>
#include <QMutex>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>

namespace sheaf {

class ArchiveService;
class Library;
class TasteModel;
struct JudgedPaper;

/// What became of a look at the reader's marks.
struct TasteReport {
    bool known = false;   ///< false where there are too few stars, or too few others, to tell a taste from
    bool changed = false; ///< it is another than before
    int scored = 0;       ///< papers
};

/// Learns the reader's taste from stars, reads and hides, on this machine, and scores the papers of late by
/// it, so that lists can be ordered "for you" (SortOrder::ForYou). Call it on the thread it was made on; the
/// work is done on a thread of its own.
class TasteService : public QObject {
    Q_OBJECT

  public:
    TasteService(std::shared_ptr<Library> library, ArchiveService& archive, QObject* parent = nullptr);
    ~TasteService() override;

    /// From now on looks again whenever papers come or marks change, some seconds later.
    void follow();

    /// Looks at the marks, learns where they changed, and scores what has no score yet.
    QFuture<Result<TasteReport>> refresh();

    /// What the taste says of a paper and by which words; none where no taste is known, or none yet. Does
    /// not wait for one to be learnt.
    QFuture<Result<std::optional<TasteOpinion>>> opinionOf(PaperKey paper);

  signals:
    /// Another taste is known, or none any more, or papers were scored: a list ordered by it is out of date,
    /// and so is every opinion.
    void changed();

  private:
    Result<TasteReport> refreshed();
    Result<bool> learn();
    Result<int> scoreRecent(bool unscoredOnly);
    Outcome forgetScores();
    std::shared_ptr<const TasteModel> model() const;

    std::shared_ptr<Library> m_library;
    ArchiveService& m_archive;
    QTimer m_soon;
    std::optional<QList<JudgedPaper>> m_judged; ///< what was learnt from; the pool's alone
    mutable QMutex m_guard;
    std::shared_ptr<const TasteModel> m_model; ///< under m_guard; null while no taste is known
    QThreadPool m_pool;                        ///< last, so that its thread ends before what it uses
};

} // namespace sheaf
