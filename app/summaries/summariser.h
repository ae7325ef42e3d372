#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "papers/paper.h"
#include "papers/summary.h"
#include "papers/summary_form.h"
#include "summaries/prompts/prompt.h"
#include "summaries/providers/ask_shape.h"
#include "summaries/request_gate.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <variant>

namespace sheaf {

/// What one summary is made from.
struct SummaryInput {
    Paper paper;
    QString language = QStringLiteral("en");      ///< code of the language asked for
    SourceText sourceText = SourceText::Abstract; ///< what `text` is
    QString text = {};                            ///< the text to read; empty for the paper's abstract
    SummaryForm form = standardForm();            ///< what the summary is to hold
};

/// An engine as a worker needs it. The key is only ever put into the request's header.
struct EngineOptions {
    QString name;         ///< the settings' name, for the provenance and for error sentences
    QString kind;         ///< "offline", "openai", "anthropic", "gemini" or "ollama"
    QString baseUrl = {}; ///< "https://api.openai.com/v1"; the endpoint's path is appended
    QString model = {};
    QString key = {};           ///< empty for a server that wants none
    int timeoutMs = 120000;     ///< of silence: from the request to its first byte, and between bytes
    int maxOutputTokens = 4000; ///< of one answer, a reasoning model's thoughts included
    bool stream = false;        ///< ask for the answer in parts, so that silence means that nothing happens
    KnownShape shape = {};      ///< shared by all copies
    QStringList interests = {};
    QStringList unwanted = {};   ///< what the reader does not want to read about
    QStringList criteria = {};   ///< of the score beside the interests, a line each; empty for the usual ones
    QStringList vocabulary = {}; ///< tags to choose from before making new ones, most used first
    QList<Prompt> prompts = {};  ///< the reader's own, at most one a form, in place of the built-in ones
    Translate translate = Translate::Off;
};

/// What the queue should do with a job that failed.
enum class AfterFailure {
    GiveUp,     ///< this paper has failed; the sentence is its reason
    TryLater,   ///< put the job back: not before `retryAfterMs`, or by the queue's own back-off
    PauseQueue, ///< no other paper would fare better (key refused, no credit, no such model): stop, keep the
                ///< jobs
    Cancelled,  ///< the reader stopped it: keep the job
};

/// Why there is no summary.
struct SummaryFailure {
    Error error;
    AfterFailure then = AfterFailure::GiveUp;
    std::optional<int> retryAfterMs = {}; ///< as the provider asked
    int inputTokens = 0;                  ///< spent all the same
    int outputTokens = 0;
};

/// One attempt at a summary: the summary, or why there is none.
class [[nodiscard]] SummaryAttempt {
  public:
    SummaryAttempt(Summary summary) : m_state(std::move(summary)) {}
    SummaryAttempt(SummaryFailure failure) : m_state(std::move(failure)) {}

    bool ok() const { return m_state.index() == 0; }
    const Summary& summary() const { return std::get<0>(m_state); }
    const SummaryFailure& failure() const { return std::get<1>(m_state); }

  private:
    std::variant<Summary, SummaryFailure> m_state;
};

/// Makes summaries, one at a time, blocking. Make it, use it and destroy it on one worker thread.
class Summariser {
  public:
    Summariser() = default;
    Summariser(const Summariser&) = delete;
    Summariser& operator=(const Summariser&) = delete;
    virtual ~Summariser() = default;

    /// Everything of the summary is filled in but `provenance.made` and `provenance.costMicros`, which are
    /// the caller's: it has the clock and the prices. A model whose reply cannot be used is asked once more
    /// within the call. A raised flag ends it within half a second.
    virtual SummaryAttempt summarise(const SummaryInput& input, const CancelFlag& cancel) = 0;
};

/// The engine these options describe; an Error where the kind is unknown or the address or the model is
/// missing. Every request of a model's engine passes the gate, which must outlive it; without one nothing is
/// held back, which is for trial calls and tests.
Result<std::unique_ptr<Summariser>> makeSummariser(const EngineOptions& options, RequestGate* gate = nullptr);

/// The version of what the engine's extracted summaries are scored by, as their provenance will say it; empty
/// for a model, whose prompt says it.
QString rubricOf(const EngineOptions& options);

/// Makes one real call and gives the model's short answer; or an Error whose sentence holds the provider's
/// own text. Blocks: call it on a worker thread.
Result<QString> tryEngine(const EngineOptions& options, const CancelFlag& cancel);

} // namespace sheaf
