#pragma once

#include "summaries/providers/model_client.h"
#include "summaries/summariser.h"

namespace sheaf {

/// A model's summary: from the prompt over the provider and the reply parser to the checks. Where they find
/// something that is worth it the model is asked once more within the same call, and the better of the two
/// replies is taken; the tokens of both count.
class ModelSummariser final : public Summariser {
  public:
    ModelSummariser(const EngineOptions& options, std::unique_ptr<ModelProvider> provider, RequestGate* gate);

    SummaryAttempt summarise(const SummaryInput& input, const CancelFlag& cancel) override;

  private:
    Provenance provenance(const SummaryInput& input, const QString& promptVersion, const QString& model,
                          const TokenUse& spent) const;

    ModelClient m_client;
};

} // namespace sheaf
