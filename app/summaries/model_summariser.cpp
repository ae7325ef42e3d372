#include "summaries/model_summariser.h"

#include "summaries/checks/reply_checks.h"
#include "summaries/checks/rubric.h"
#include "summaries/checks/safe_input.h"
#include "summaries/prompts/reply_parser.h"
#include "summaries/prompts/summary_question.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// A reply as it was read and checked; without a summary where it is none.
struct Reading {
    Summary summary;
    CheckedReply checked;
    QString model;
};

Reading readReply(const ModelReply& reply, const SummaryInput& input) {
    const auto summary = parseReply(reply.content, input.form);
    if (!summary)
        return {{}, {.complaint = summary.error().sentence, .refusal = summary.error()}, reply.model};
    return {*summary, checkReply(*summary, input), reply.model};
}

/// What is said to a model whose reply could not be used. It is not shown to the reader: not translated.
QList<ChatMessage> askedAgain(QList<ChatMessage> messages, const ModelReply& reply,
                              const QString& complaint) {
    if (!reply.content.isEmpty())
        messages += ChatMessage{u"assistant"_s, reply.content.left(8000)};
    messages += ChatMessage{
        u"user"_s, u"That reply cannot be used: %1 Answer once more, with nothing but one JSON object "
                   "that has the fields asked for, in the language asked for."_s.arg(complaint)};
    return messages;
}

bool replaces(const CheckedReply& second, const CheckedReply& first) {
    return isBetter(second, first) || (second.refusal && first.refusal);
}

} // namespace

ModelSummariser::ModelSummariser(const EngineOptions& options, std::unique_ptr<ModelProvider> provider,
                                 RequestGate* gate)
    : m_client(options, std::move(provider), gate) {}

SummaryAttempt ModelSummariser::summarise(const SummaryInput& input, const CancelFlag& cancel) {
    const SafeInput safe = safeInput(input);
    auto [question, promptVersion] = summaryQuestion(safe.input, m_client.options());
    TokenUse spent;
    std::optional<Reading> best;
    constexpr int mostQuestions = 2;
    for (int asked = 0; asked < mostQuestions; ++asked) {
        ModelAnswer answer = m_client.ask(question, cancel);
        if (auto* failure = std::get_if<SummaryFailure>(&answer)) {
            spent = {spent.input + failure->inputTokens, spent.output + failure->outputTokens};
            if (best && !best->checked.refusal)
                break; // what is paid for and fit to be stored is not thrown away
            failure->inputTokens = spent.input;
            failure->outputTokens = spent.output;
            return *failure;
        }
        const auto& reply = std::get<ModelReply>(answer);
        spent = {spent.input + reply.used.input, spent.output + reply.used.output};
        const Reading reading = readReply(reply, safe.input);
        if (!best || replaces(reading.checked, best->checked))
            best = reading;
        if (reading.checked.complaint.isEmpty())
            break;
        question.messages = askedAgain(question.messages, reply, reading.checked.complaint);
    }
    if (best->checked.refusal)
        return SummaryFailure{*best->checked.refusal, AfterFailure::GiveUp, {}, spent.input, spent.output};
    best->summary.marks = best->checked.marks + safe.marks;
    best->summary.provenance = provenance(input, promptVersion, best->model, spent);
    if (best->summary.score)
        best->summary.provenance.rubricVersion = rubricVersion(promptVersion, m_client.options());
    return best->summary;
}

Provenance ModelSummariser::provenance(const SummaryInput& input, const QString& promptVersion,
                                       const QString& model, const TokenUse& spent) const {
    const EngineOptions& engine = m_client.options();
    return {.engine = engine.name,
            .model = model.isEmpty() ? engine.model : model,
            .promptVersion = promptVersion,
            .language = input.language,
            .form = input.form.name,
            .sourceText = input.sourceText,
            .paperVersion = input.paper.version,
            .inputTokens = spent.input,
            .outputTokens = spent.output};
}

} // namespace sheaf
