#include "ui/detail/load_reader.h"

#include "ui/parts/load_plugin.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QOpenGLContext>
#include <QtConcurrentRun>

QT_BEGIN_NAMESPACE
/// QtGui exports it for modules like WebEngine; no public header has it.
Q_GUI_EXPORT void qt_gl_set_global_share_context(QOpenGLContext* context);
QT_END_NAMESPACE

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString pluginFile(const QString& path) { return path.isEmpty() ? pluginPath(u"libsheafreader.so"_s) : path; }

/// WebEngine asks the shared context for its format, even where all is drawn in software, and crashes where
/// there is none. One that was never created answers that and starts no OpenGL.
void shareContext() {
    if (!QOpenGLContext::globalShareContext())
        qt_gl_set_global_share_context(new QOpenGLContext(QCoreApplication::instance()));
}

} // namespace

QFuture<bool> readReaderPlugin() {
    shareContext();
    return QtConcurrent::run([] { return QLibrary(pluginFile({})).load(); });
}

ReaderPlugin* loadReaderPlugin(const QString& path) {
    shareContext();
    return qobject_cast<ReaderPlugin*>(loadPluginAt(pluginFile(path)));
}

} // namespace sheaf
