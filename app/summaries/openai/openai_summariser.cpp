#include "summaries/openai/openai_summariser.h"

#include "summaries/openai/provider_error.h"
#include "summaries/openai/reply_check.h"
#include "summaries/openai/reply_parser.h"

#include <QCoreApplication>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestReply = 8 << 20; // bytes; a summary is some 3 kB

QByteArray userAgent() { return "Sheaf/" + QCoreApplication::applicationVersion().toLatin1(); }

QUrl endpoint(const QString& baseUrl) {
    QString address = baseUrl;
    while (address.endsWith(u'/'))
        address.chop(1);
    const QString path = u"/chat/completions"_s;
    return QUrl(address.endsWith(path) ? address : address + path);
}

Result<Summary> readSummary(const ChatReply& reply, const SummaryInput& input) {
    auto summary = parseReply(reply.content);
    if (!summary)
        return summary;
    const Outcome checked = checkReply(*summary, input.paper.abstract);
    if (!checked)
        return checked.error();
    return summary;
}

/// What is said to a model whose reply could not be used. It is not shown to the reader: not translated.
QList<ChatMessage> askedAgain(QList<ChatMessage> messages, const ChatReply& reply, const Error& fault) {
    if (!reply.content.isEmpty())
        messages += ChatMessage{u"assistant"_s, reply.content.left(8000)};
    messages += ChatMessage{
        u"user"_s, u"That reply cannot be used: %1 Answer once more, with nothing but one JSON object "
                   "that has the fields asked for, in the language asked for."_s.arg(fault.sentence)};
    return messages;
}

} // namespace

OpenAiSummariser::OpenAiSummariser(EngineOptions options)
    : m_options(std::move(options)), m_prompt(builtInPrompt()), m_http(userAgent()) {}

SummaryAttempt OpenAiSummariser::summarise(const SummaryInput& input, const CancelFlag& cancel) {
    QList<ChatMessage> messages = messagesFor(m_prompt, input, m_options.interests);
    ChatReply spent;
    Error fault;
    constexpr int mostQuestions = 2;
    for (int question = 0; question < mostQuestions; ++question) {
        Answer answer = ask(messages, m_shape, cancel);
        if (auto* failure = std::get_if<SummaryFailure>(&answer)) {
            failure->inputTokens += spent.inputTokens;
            failure->outputTokens += spent.outputTokens;
            return *failure;
        }
        const ChatReply reply = std::get<ChatReply>(std::move(answer));
        spent = {reply.content, reply.model, spent.inputTokens + reply.inputTokens,
                 spent.outputTokens + reply.outputTokens};
        const auto summary = readSummary(reply, input);
        if (summary)
            return finished(*summary, input, spent);
        fault = summary.error();
        messages = askedAgain(messages, reply, fault);
    }
    return SummaryFailure{fault, AfterFailure::GiveUp, {}, spent.inputTokens, spent.outputTokens};
}

OpenAiSummariser::Answer OpenAiSummariser::ask(const QList<ChatMessage>& messages, ChatShape shape,
                                               const CancelFlag& cancel) {
    for (;;) {
        const auto reply = post(chatRequestBody(m_options.model, messages, shape), cancel);
        if (!reply)
            return failureOf(reply.error());
        if (reply->status < 300)
            return readChatReply(*reply, m_options.name, m_options.key);
        const auto complaint = readComplaint(reply->body, m_options.key);
        const auto simpler = complaint ? simplerShape(shape, reply->status, complaint->text) : std::nullopt;
        if (!simpler)
            return failureOf(*reply, m_options.name, m_options.model, m_options.key);
        shape = m_shape = *simpler;
    }
}

Result<HttpReply> OpenAiSummariser::post(const QByteArray& body, const CancelFlag& cancel) {
    HttpRequest request;
    request.url = endpoint(m_options.baseUrl);
    request.timeoutMs = m_options.timeoutMs;
    request.maximumBytes = largestReply;
    if (!m_options.key.isEmpty())
        request.headers.append({"Authorization", "Bearer " + m_options.key.toUtf8()});
    return m_http.post(request, body, cancel);
}

Summary OpenAiSummariser::finished(Summary summary, const SummaryInput& input, const ChatReply& spent) const {
    summary.provenance = {.engine = m_options.name,
                          .model = spent.model.isEmpty() ? m_options.model : spent.model,
                          .promptVersion = m_prompt.version,
                          .rubricVersion = summary.score ? m_prompt.version : QString(),
                          .language = input.language,
                          .sourceText = input.sourceText,
                          .paperVersion = input.paper.version,
                          .inputTokens = spent.inputTokens,
                          .outputTokens = spent.outputTokens};
    return summary;
}

} // namespace sheaf
