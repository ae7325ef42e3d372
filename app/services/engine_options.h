#pragma once

#include "summaries/summariser.h"

namespace sheaf {

class Settings;

/// The engine as the settings describe it, without its key. An error where there is no engine of that name.
Result<EngineOptions> engineOptions(const Settings& settings, const QString& name);

/// Whether an engine's answers are asked for as streams: "on", "off", or "auto" for servers on this computer,
/// where a large model may take minutes to the last word.
bool streams(const QString& setting, const QString& baseUrl);

/// The engine that needs no key.
inline const QString offlineEngine = QStringLiteral("offline");

} // namespace sheaf
