#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace sheaf {

class SettingsService;

/// What is known of a provider beforehand, to fill in an engine's settings with.
struct EnginePreset {
    QString id;    ///< "anthropic", as the command line takes it
    QString title; ///< "Anthropic"; a name, not translated
    QString kind;
    QString baseUrl;
    QStringList models =
        {};          ///< some that do well, the proposed one first; empty where they differ by machine
    int workers = 4; ///< papers at once that the smallest paid account allows
    int requestsPerMinute = 0; ///< 0: the provider's answers say it
    int tokensPerMinute = 0;
    int maxOutputTokens = 4000; ///< more for models that think before they answer
    bool wantsKey = true;
};

/// In the order in which they are offered.
QList<EnginePreset> enginePresets();

std::optional<EnginePreset> enginePreset(const QString& id);

/// The preset that an engine's kind and address were filled in from; none for one of the reader's own.
std::optional<EnginePreset> presetOf(const QString& kind, const QString& baseUrl);

/// The settings that make an engine of this name from a preset: names and values as text.
QList<std::pair<QString, QString>> presetSettings(const EnginePreset& preset, const QString& engine);

/// Makes those settings. An error where one of them is not taken.
Outcome addEngine(SettingsService& settings, const EnginePreset& preset, const QString& engine);

/// Whether that engine of the settings has no model: it costs nothing, needs no key and sends nothing
/// anywhere.
bool worksOffline(const SettingsService& settings, const QString& engine);

/// `proposed`, or the same with "-2", "-3" and so on behind it where that is taken.
QString freeEngineName(const QString& proposed, const QStringList& taken);

} // namespace sheaf
