#pragma once

#include "base/result.h"
#include "papers/publish_target.h"

#include <QJsonObject>

namespace sheaf {

/// A target as an object of the setting `publishing.targets`; README.md of app/publishing names its fields.
/// What is as by default is left out, but for the name and the kind.
QJsonObject jsonOf(const PublishTarget& target);

/// Reads such an object. An unknown field or a value that a field does not take is an ErrorKind::Usage that
/// names both; checkTarget() is done too.
Result<PublishTarget> targetFromJson(const QJsonObject& object);

/// The whole setting: a JSON array of objects. No two targets may have one name.
Result<QList<PublishTarget>> targetsFromText(const QString& json);
QString textOfTargets(const QList<PublishTarget>& targets);

/// Whether a target can be published at: its paths are whole, its addresses are such, its search can be read.
Outcome checkTarget(const PublishTarget& target);

/// "folder", "git", "feed", "mail", "webhook".
QString kindName(const PublishTarget& target);

} // namespace sheaf
