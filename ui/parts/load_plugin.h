#pragma once

#include <QObject>
#include <QString>

namespace sheaf {

/// The object of a plugin that comes with the program ("libsheafreader.so"): from beside the program, or from
/// where its package keeps it. Null where it cannot be loaded, which the log says. The first call takes a
/// moment, later ones give the same object.
QObject* loadPlugin(const QString& fileName);

/// The same for a file at that path.
QObject* loadPluginAt(const QString& path);

} // namespace sheaf
