#pragma once

#include "base/result.h"
#include "papers/paper.h"

#include <QStringList>

#include <optional>

namespace sheaf {

struct SummaryRequest {
    QList<PaperKey> papers;
    QString engine;        ///< empty for the settings' `summaries.engine`
    QString language;      ///< empty for the settings' `summaries.language`
    bool again = false;    ///< also papers that this engine has summarised already
    QString form = {};     ///< what the summaries are to hold, see summary_form.h; empty for Sheaf's own
    bool fullText = false; ///< read the full text where it can be had, and again what was made without
};

/// Money of a run or of an estimate.
struct Money {
    qint64 micros = 0;     ///< millionths of the currency
    QString currency = {}; ///< "USD"
    bool known = true;     ///< false where the model's price is not known: `micros` says nothing then

    bool operator==(const Money&) const = default;
};

struct SummaryProgress {
    int done = 0;
    int failed = 0;
    int total = 0;
    int running = 0;
    qint64 tokens = 0;                   ///< in and out, so far in this run
    Money spent = {};                    ///< so far in this run; what is under way is not in it
    std::optional<int> secondsLeft = {}; ///< none until there is something to judge by
    QString engine = {};                 ///< the one at work: another than asked for after a fall-over
    Error pausedBy = {};                 ///< nothing more is begun because of it; sentence empty if not so
};

/// That an engine was out of order and its papers went to the one that the reader set as its fallback.
struct FallOver {
    QString from;
    QString to;
    Error because;
};

struct SummaryReport {
    int done = 0;
    int failed = 0;
    int left = 0;                   ///< still queued: cancelled, or paused by `pausedBy`
    QStringList reasons = {};       ///< each distinct failure sentence, most frequent first
    Error pausedBy = {};            ///< the one error that stopped the run; sentence empty if none
    Money spent = {};               ///< by all engines of the run
    QList<FallOver> fallOvers = {}; ///< in their order
    QStringList remarks = {};       ///< why full texts could not be read, a sentence each
};

/// Of runs one after the other. What cost nothing may name no currency.
Money sum(const Money& one, const Money& other);

/// Adds what a further run did and spent, and why it failed. What is left is not added: it may be the same
/// papers again.
void addRun(SummaryReport& report, const SummaryReport& run);

/// What a request will cost, about. Tokens are averages of what this engine's newest summaries took where
/// there are enough of them (`measured`), else reckoned from the length of title and abstract.
struct SummaryEstimate {
    int papers = 0; ///< those that would be summarised, with what waits in the queue from before
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    Money money = {};
    bool measured = false;
};

} // namespace sheaf
