#include "ui/parts/load_plugin.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QPluginLoader>

namespace sheaf {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(pluginLog, "sheaf.plugin")

QString pluginPath(const QString& fileName) {
    const QDir folder(QCoreApplication::applicationDirPath());
    const QString beside = folder.filePath(fileName);
    // A package puts it into PREFIX/lib/sheaf for a program in PREFIX/bin.
    return QFile::exists(beside) ? beside : folder.filePath(u"../lib/sheaf/"_s + fileName);
}

QObject* loadPlugin(const QString& fileName) { return loadPluginAt(pluginPath(fileName)); }

QObject* loadPluginAt(const QString& path) {
    QPluginLoader loader(path);
    QObject* plugin = loader.instance();
    if (!plugin)
        qCWarning(pluginLog).noquote() << "a plugin cannot be loaded:" << loader.errorString();
    return plugin;
}

} // namespace sheaf
