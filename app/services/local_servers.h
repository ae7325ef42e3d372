#pragma once

#include "services/engine_presets.h"

namespace sheaf {

/// A model's server that was found running.
struct LocalServer {
    EnginePreset preset; ///< with the address where it was found, and its models that write in the order in
                         ///< which it lists them
};

/// Asks each address ("http://127.0.0.1:11434") whether a model's server answers there: Ollama by /api/tags,
/// the others by /v1/models. Models that only embed or rank texts do not count, and a server without others
/// is left out. Blocks for at most a second and a half an
/// address: call it on a worker thread.
QList<LocalServer> findLocalServers(const QStringList& addresses);

} // namespace sheaf
