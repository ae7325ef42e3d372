#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace sheaf {

/// The settings file's object; an empty one where the file is missing or empty. JSON that cannot be read is
/// an Error with line and column, both from 1, the column in characters.
Result<QJsonObject> readSettingsFile(const QString& path);

/// Replaces the file in one step, making its folder where that is missing.
Outcome writeSettingsFile(const QString& path, const QJsonObject& root);

/// The value at a dotted name ("feeds.arxiv.api_url"); undefined where there is none.
QJsonValue valueAt(const QJsonObject& root, const QString& name);

/// The object with the value at a dotted name replaced; an undefined value removes it, and the objects it
/// leaves empty. What stands at other names is kept.
QJsonObject withValueAt(const QJsonObject& root, const QString& name, const QJsonValue& value);

} // namespace sheaf
