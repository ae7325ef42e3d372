#pragma once

#include "net/blocking_http.h"
#include "summaries/openai/chat_reply.h"
#include "summaries/openai/chat_request.h"
#include "summaries/openai/prompt.h"
#include "summaries/summariser.h"

namespace sheaf {

/// Any server that speaks OpenAI's Chat Completions: OpenAI itself, DeepSeek, OpenRouter, vLLM, LM Studio,
/// llama.cpp, Ollama's /v1. Asks for structured output and steps down, once per engine and not once per
/// paper, where the server does not know it.
class OpenAiSummariser final : public Summariser {
  public:
    using Answer = std::variant<ChatReply, SummaryFailure>;

    explicit OpenAiSummariser(EngineOptions options);

    SummaryAttempt summarise(const SummaryInput& input, const CancelFlag& cancel) override;

    /// The model's answer in this shape, or in the next simpler one that the server takes.
    Answer ask(const QList<ChatMessage>& messages, ChatShape shape, const CancelFlag& cancel);

  private:
    Result<HttpReply> post(const QByteArray& body, const CancelFlag& cancel);
    Summary finished(Summary summary, const SummaryInput& input, const ChatReply& spent) const;

    EngineOptions m_options;
    Prompt m_prompt;
    ChatShape m_shape; // what this server was found to understand
    BlockingHttp m_http;
};

} // namespace sheaf
