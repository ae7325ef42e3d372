#pragma once

#include "base/result.h"

#include <QJsonValue>
#include <QString>

namespace sheaf {

/// The value of a setting that holds feeds: an array of objects with "name", "url" and "enabled" (true where
/// it is missing). Every name is there once, in any letter case, and every address; addresses are the web's
/// and carry no password. Else an Error that names the feed.
Result<QJsonValue> feedListFrom(const QString& setting, const QJsonValue& value);

/// The same from JSON text; empty for no feeds.
Result<QJsonValue> feedListFrom(const QString& setting, const QString& text);

} // namespace sheaf
