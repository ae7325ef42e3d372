#pragma once

#include "net/blocking_http.h"
#include "summaries/providers/model_provider.h"

namespace sheaf {

/// Asks an engine's model over the network, one question at a time, blocking. Make it, use it and destroy it
/// on one worker thread. Asks for structured output and steps down, once for all workers of the engine, where
/// the server does not know it. Every request passes the gate.
class ModelClient {
  public:
    /// The gate must outlive the client. It may be null: nothing is held back then.
    ModelClient(EngineOptions options, std::unique_ptr<ModelProvider> provider, RequestGate* gate);

    ModelAnswer ask(const ModelQuestion& question, const CancelFlag& cancel);

    const EngineOptions& options() const { return m_options; }

  private:
    struct Exchange {
        ModelAnswer answer;
        std::optional<AskShape> simpler = {}; ///< the server refused, and may take this instead
        std::optional<TokenUse> used = {};    ///< none where only the provider knows
        LimitNews news = {};
    };
    Exchange exchange(const QByteArray& body, const AskShape& shape, const CancelFlag& cancel);
    Exchange read(const HttpReply& reply, const AskShape& shape) const;

    EngineOptions m_options;
    std::unique_ptr<ModelProvider> m_provider;
    RequestGate* m_gate;
    BlockingHttp m_http;
};

/// Who asks, as models' servers are told.
QByteArray modelUserAgent();

/// The most tokens a request can be billed for. A tokenizer that works on bytes (BPE, SentencePiece with byte
/// fallback) never makes more tokens than there are bytes, and the body is longer than all text in it; what
/// providers add unseen (chat templates, up to 530 tokens for a tool call) is allowed for.
/// https://docs.claude.com/en/docs/agents-and-tools/tool-use/overview#pricing
TokenUse worstUse(const QByteArray& body, const EngineOptions& options);

} // namespace sheaf
