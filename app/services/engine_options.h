#pragma once

#include "summaries/summariser.h"

namespace sheaf {

class Settings;

/// The engine as the settings describe it, without its key. An error where there is no engine of that name.
Result<EngineOptions> engineOptions(const Settings& settings, const QString& name);

/// The engine that needs no key.
inline const QString offlineEngine = QStringLiteral("offline");

} // namespace sheaf
