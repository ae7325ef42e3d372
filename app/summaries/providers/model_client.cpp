#include "summaries/providers/model_client.h"

#include "summaries/providers/limit_news.h"
#include "summaries/providers/provider_error.h"

#include <QCoreApplication>

namespace sheaf {

namespace {

constexpr qint64 largestReply = 8 << 20; // bytes; a summary is some 3 kB, its stream some 300 kB
constexpr int unseenTokens = 1000;

} // namespace

QByteArray modelUserAgent() { return "Sheaf/" + QCoreApplication::applicationVersion().toLatin1(); }

TokenUse worstUse(const QByteArray& body, const EngineOptions& options) {
    return {int(body.size()) + unseenTokens, options.maxOutputTokens};
}

ModelClient::ModelClient(EngineOptions options, std::unique_ptr<ModelProvider> provider, RequestGate* gate)
    : m_options(std::move(options)), m_provider(std::move(provider)), m_gate(gate), m_http(modelUserAgent()) {
}

ModelAnswer ModelClient::ask(const ModelQuestion& question, const CancelFlag& cancel) {
    for (;;) {
        const AskShape shape = m_options.shape.get();
        const QByteArray body = m_provider->body(m_options, question, shape);
        std::optional<qint64> ticket;
        if (m_gate) {
            const auto entered = m_gate->enter(worstUse(body, m_options), cancel);
            if (!entered)
                return failureOf(entered.error());
            ticket = *entered;
        }
        const Exchange made = exchange(body, shape, cancel);
        if (ticket)
            m_gate->leave(*ticket, made.used, made.news);
        if (!made.simpler)
            return made.answer;
        m_options.shape.stepDown(shape, *made.simpler);
    }
}

ModelClient::Exchange ModelClient::exchange(const QByteArray& body, const AskShape& shape,
                                            const CancelFlag& cancel) {
    HttpRequest request = m_provider->request(m_options);
    request.timeoutMs = m_options.timeoutMs;
    request.maximumBytes = largestReply;
    request.keepPartial = true;
    const HttpEnd end = m_http.send(request, body, cancel);
    if (end.result)
        return read(*end.result, shape);
    Exchange failed{failureOf(end.result.error())};
    if (!end.unanswered)
        failed.used = TokenUse();
    return failed;
}

ModelClient::Exchange ModelClient::read(const HttpReply& reply, const AskShape& shape) const {
    const LimitNews news = limitNews(reply);
    if (reply.status >= 300) {
        const auto complaint = readComplaint(reply.body, m_options.key);
        return {.answer = failureOf(reply, m_options.name, m_options.model, m_options.key),
                .simpler = complaint
                               ? simplerShape(shape, m_provider->formats(), reply.status, complaint->text)
                               : std::nullopt,
                .used = TokenUse(),
                .news = news};
    }
    const ReplyDraft draft = draftOf(reply, *m_provider);
    Exchange made{.answer = answerOf(draft, reply, m_options), .news = news};
    if (draft.inputTokens && draft.outputTokens && draft.end != ReplyDraft::End::None)
        made.used = TokenUse{*draft.inputTokens, *draft.outputTokens};
    return made;
}

} // namespace sheaf
