#pragma once

#include <QJsonObject>
#include <QString>

namespace sheaf {

/// A comment of one line that pages do not show: what a reader needs to get back the very day.
QString hiddenComment(const QJsonObject& object);

/// The object of such a line; empty where the line is none.
QJsonObject hiddenObject(QStringView line);

/// What must be laid over `seen` to get `meant`. Objects are compared name by name.
QJsonObject jsonPatch(const QJsonObject& meant, const QJsonObject& seen);
QJsonObject jsonPatched(QJsonObject seen, const QJsonObject& patch);

} // namespace sheaf
