#pragma once

#include "base/cancel.h"
#include "base/clock.h"
#include "base/result.h"
#include "papers/day.h"
#include "papers/full_text.h"
#include "papers/job.h"
#include "services/text_policy.h"

#include <QMutex>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace sheaf {

class FullTextService;
class Library;

/// Where the texts of a run come from, and for which papers. The service outlives the run.
struct TextSupply {
    FullTextService& texts;
    TextPolicy policy = {};
};

/// What a worker reads for a summary.
struct Reading {
    bool wanted = false;  ///< the full text was to be read, whether there is one or not
    bool pending = false; ///< it must be fetched first
    SourceText source = SourceText::Abstract;
    QString text = {}; ///< empty for the paper's abstract
};

/// Hands the workers of one run the texts to read. Texts that are not in the library are fetched while the
/// workers do other papers. Lives on the thread of the service; readingOf() may be called from any thread.
class TextDesk : public QObject {
    Q_OBJECT

  public:
    /// `arrived` is called on the thread of the service once it is known what there is to read of a paper
    /// that fetch() was called for.
    TextDesk(std::shared_ptr<Library> library, const TextSupply& supply, const Clock& clock,
             const CancelFlag& cancel, std::function<void(PaperKey)> arrived, QObject* parent = nullptr);

    /// Blocks for as long as the library takes: for workers.
    Result<Reading> readingOf(const Job& job);

    /// Returns at once; any thread.
    void fetch(PaperKey paper);

    /// Whether a summary of the abstract shows that the paper is worth reading whole.
    bool isWorthReadingWhole(const Reading& read, const Summary& summary) const;

    /// Why texts of this run could not be fetched or read, a sentence each; any thread.
    QStringList remarks() const;

  private:
    Reading excerpt(FullText text, const Paper& paper) const;
    bool isSettled(PaperKey paper);
    void begin(PaperKey paper);
    void settle(PaperKey paper, const Result<StoredText>& text);
    void remark(const QString& sentence);

    std::shared_ptr<Library> m_library;
    TextSupply m_supply;
    const Clock& m_clock;
    CancelFlag m_cancel;
    std::function<void(PaperKey)> m_arrived;
    mutable QMutex m_mutex;
    QSet<PaperKey> m_settled;       ///< fetched, or in vain: not fetched again in this run; guarded
    QStringList m_remarks;          ///< guarded
    std::optional<Error> m_givenUp; ///< the server wants to be left alone
};

} // namespace sheaf
