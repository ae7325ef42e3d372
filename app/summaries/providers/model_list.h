#pragma once

#include "summaries/summariser.h"

namespace sheaf {

/// The models that an engine's server has, by name, as it lists them; of the options, kind, baseUrl, key and
/// timeoutMs count. Blocks: call it on a worker thread.
Result<QStringList> listModels(const EngineOptions& options, const CancelFlag& cancel);

} // namespace sheaf
