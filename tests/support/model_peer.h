#pragma once

#include "support/fake_peer.h"

namespace sheaf::test {

/// A good answer of a model to any summary request: all fields filled, score 77, tags "alpha" and "beta", 100
/// tokens in and 20 out. In the way of the interface that was asked: OpenAI's Chat Completions, Anthropic's
/// Messages, Gemini's generateContent or Ollama's /api/chat; as a stream where a stream was asked for.
Answer modelAnswer(const Request& request);

/// The same envelope around any content of the model's message, of OpenAI's kind.
Answer modelAnswerWith(const QByteArray& content);

/// The content of modelAnswer.
QByteArray modelContent();

/// The answer of this kind of engine ("openai", "anthropic", "gemini", "ollama") with that content.
Answer modelAnswerOf(const QString& kind, const QByteArray& content, bool streamed = false);

/// The settings' value of an engine's address for this kind.
QString modelAddress(const FakePeer& peer, const QString& kind);

} // namespace sheaf::test
