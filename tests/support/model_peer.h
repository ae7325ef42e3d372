#pragma once

#include "support/fake_peer.h"

namespace sheaf::test {

/// A good answer of an OpenAI-compatible model to any summary request: all fields filled, score 77, tags
/// "alpha" and "beta", 100 tokens in and 20 out.
Answer modelAnswer(const Request& request);

/// The same envelope around any content of the model's message.
Answer modelAnswerWith(const QByteArray& content);

} // namespace sheaf::test
