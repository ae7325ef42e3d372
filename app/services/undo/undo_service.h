#pragma once

#include "base/result.h"
#include "papers/mark.h"
#include "query/selection.h"

#include <QFuture>
#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace sheaf {

class ArchiveService;
class Connection;
class Library;

/// What a step of the reader's was, in short: its first mark, and how many papers it changed.
struct UndoStep {
    Mark::Kind kind = Mark::Kind::Star;
    bool on = true;
    int papers = 0;

    bool operator==(const UndoStep&) const = default;
};

/// Marks papers on the reader's behalf and can take it back, step by step, as long as the program runs.
/// What happens by itself (a paper that is looked at becomes read) is none of its business: that goes through
/// ArchiveService. Steps that changed nothing leave no trace. Holds a thousand steps, or fewer where they are
/// of very many papers. Every call returns at once; use on the main thread.
class UndoService : public QObject {
    Q_OBJECT

  public:
    UndoService(std::shared_ptr<Library> library, ArchiveService& archive, QObject* parent = nullptr);
    ~UndoService() override;

    /// Makes all of the marks or none, as one step. What was taken back before can then not be done again.
    QFuture<Outcome> make(const QList<Mark>& marks);

    /// Writes a paper's note as part of the step of that number while it is the newest one, else as a step of
    /// its own: what is typed in one go is taken back in one go.
    QFuture<Outcome> writeNote(PaperKey paper, const QString& markdown, int step = 0);

    /// Makes the marks of every paper of a selection, instead of those they name, as one step.
    QFuture<Outcome> make(const QList<Mark>& marks, const Selection& of);

    /// Marks the papers of a selection as read that are not, as one step.
    QFuture<Outcome> markAllRead(const Selection& selection);

    /// Takes back the newest step, and does again the one taken back last. Without one they do nothing.
    QFuture<Outcome> undo();
    QFuture<Outcome> redo();

    /// The number of the newest step; 0 where there is none.
    int newest() const;
    /// Takes back the step of that number, whatever came after it; nothing where it is gone.
    QFuture<Outcome> takeBack(int step);

    /// What `undo` and `redo` would do; none where there is nothing.
    std::optional<UndoStep> undoable() const;
    std::optional<UndoStep> redoable() const;

  signals:
    /// `undoable` or `redoable` changed.
    void changed();
    /// The reader has put these papers back as they were.
    void restored(const QList<sheaf::PaperKey>& papers);

  private:
    struct Step;
    struct Effect;
    using Steps = std::deque<std::shared_ptr<Step>>;
    using Marks = std::function<Result<QList<Mark>>(Connection&)>;

    QFuture<Outcome> begin(const UndoStep& summary, Marks marks);
    QFuture<Outcome> run(const std::shared_ptr<Step>& step, Marks marks);
    QFuture<Outcome> back(const std::shared_ptr<Step>& step);
    void settle(const std::shared_ptr<Step>& step, const Effect& effect);
    void keepUnlessImpossible(const std::shared_ptr<Step>& step, const Error& error);
    void forget(const std::shared_ptr<Step>& step);
    void forgetOldest();

    std::shared_ptr<Library> m_library;
    ArchiveService& m_archive;
    Steps m_done;
    Steps m_undone;
    int m_numbers = 0;
};

} // namespace sheaf
