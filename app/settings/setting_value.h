#pragma once

#include "base/result.h"
#include "settings/setting_definitions.h"

#include <QJsonValue>

namespace sheaf {

/// The value in the file for a text the reader typed, or an Error that says what the setting takes. Errors
/// quote the name, never the value: it could be a key in the wrong place.
Result<QJsonValue> settingFromText(const SettingDefinition& definition, const QString& name,
                                   const QString& text);

/// The same for what stands in the file, which somebody may have written by hand.
Result<QJsonValue> settingFromFile(const SettingDefinition& definition, const QString& name,
                                   const QJsonValue& value);

/// Lists joined by ", ", numbers and flags written out.
QString settingText(const QJsonValue& value);

/// True for text that has the look of a provider's key ("sk-…"), or an address that carries a password or a
/// key.
bool looksSecret(const QString& text);

} // namespace sheaf
