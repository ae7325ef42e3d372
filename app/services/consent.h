#pragma once

#include "base/result.h"

#include <QStringList>

#include <optional>

namespace sheaf {

class Settings;
struct EngineOptions;

/// What the reader is told, once for each host, before the first text leaves this machine.
struct ConsentNotice {
    QStringList hosts;
    QString text; ///< what goes where
};

/// The notice that stands between these engines and their first request; none where nothing would leave the
/// machine or the reader has agreed to all of their hosts.
std::optional<ConsentNotice> consentNeeded(const Settings& settings, const QList<EngineOptions>& engines);

/// Remembers in the settings that the reader has agreed.
Outcome agree(Settings& settings, const ConsentNotice& notice);

/// The refusal of an engine whose host the reader has not agreed to; success for all others.
Outcome checkConsent(const Settings& settings, const EngineOptions& engine);

} // namespace sheaf
