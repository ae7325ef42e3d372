#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "papers/paper.h"
#include "papers/trust.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace sheaf {

class ArchiveService;
class Library;
class Settings;

/// How far summaries can be trusted, and what the reader thinks of them. Every call returns at once. Use on
/// the main thread.
class TrustService : public QObject {
    Q_OBJECT

  public:
    TrustService(std::shared_ptr<Library> library, const Settings& settings, ArchiveService& archive,
                 const Clock& clock, QObject* parent = nullptr);

    /// All of a paper's, for the detail pane. ErrorKind::NotFound where the paper is gone.
    QFuture<Result<PaperTrust>> of(PaperKey paper);

    /// For each sentence of `text`, a part of a summary of the paper made from `read`, the sentence of what
    /// was read that it rests on.
    QFuture<Result<SourceGrounds>> grounds(PaperKey paper, const QString& text, SourceText read);

    /// Marks the papers' current summaries as wrong; the reason may be empty. ErrorKind::NotFound where none
    /// has a summary.
    QFuture<Outcome> markWrong(const QList<PaperKey>& papers, const QString& reason);
    QFuture<Outcome> unmark(const QList<PaperKey>& papers);

    /// By engine, model and prompt; most often wrong first.
    QFuture<Result<QList<VerdictCount>>> verdictCounts();

    /// The days of the range on which a model's scores collapsed.
    QFuture<Result<QList<CollapsedScores>>> collapsedScores(QDate from, QDate to);

    /// Of these papers those whose current summary is stale: a newer version of the paper, or another prompt
    /// or rubric of its engine than the settings have now.
    QFuture<Result<QList<PaperKey>>> stale(const QList<PaperKey>& papers);

  private:
    QFuture<Outcome> changed(const QFuture<Outcome>& change, const QList<PaperKey>& papers);

    std::shared_ptr<Library> m_library;
    const Settings& m_settings;
    ArchiveService& m_archive;
    const Clock& m_clock;
};

} // namespace sheaf
