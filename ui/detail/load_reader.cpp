#include "ui/detail/load_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QPluginLoader>

namespace sheaf {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(detailLog, "sheaf.detail")

namespace {

// Beside the program, or where a package puts it: PREFIX/lib/sheaf for a program in PREFIX/bin.
QString installedPlugin() {
    const QDir folder(QCoreApplication::applicationDirPath());
    const QString beside = folder.filePath(u"libsheafreader.so"_s);
    return QFile::exists(beside) ? beside : folder.filePath(u"../lib/sheaf/libsheafreader.so"_s);
}

} // namespace

ReaderPlugin* loadReaderPlugin(const QString& path) {
    QPluginLoader loader(path.isEmpty() ? installedPlugin() : path);
    auto* plugin = qobject_cast<ReaderPlugin*>(loader.instance());
    if (!plugin)
        qCWarning(detailLog).noquote() << "the reading pane's plugin:" << loader.errorString();
    return plugin;
}

} // namespace sheaf
