#pragma once

#include <QObject>
#include <QString>

namespace sheaf {

/// Where a plugin lies that comes with the program ("libsheafreader.so"): beside the program, or where its
/// package keeps it.
QString pluginPath(const QString& fileName);

/// The object of such a plugin. Null where it cannot be loaded, which the log says. The first call takes a
/// moment, later ones give the same object.
QObject* loadPlugin(const QString& fileName);

/// The same for a file at that path.
QObject* loadPluginAt(const QString& path);

} // namespace sheaf
