#include "ui/detail/prepare.h"

#include <QCoreApplication>

#include <unistd.h>

namespace sheaf {

namespace {

bool drawsInSoftware() { return qgetenv("QT_QUICK_BACKEND") == "software"; }

} // namespace

void prepareForWebEngine() {
    // The window stands before the web view joins it, drawn as raster; on xcb the view could then get no
    // QRhi, and Qt aborts. Drawn in software it needs none. QT_WIDGETS_RHI is the other way round it, at 80
    // ms a start.
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND") && !qEnvironmentVariableIsSet("QT_WIDGETS_RHI"))
        qputenv("QT_QUICK_BACKEND", "software");
    // Where the reader has chosen to be drawn by OpenGL. It starts with the application, at 100 ms and more.
    if (!drawsInSoftware())
        QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    // Chromium shows MathML since version 109 and Qt 6.4 has 102, where the formulas of a page to print would
    // take no place at all.
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS",
            qgetenv("QTWEBENGINE_CHROMIUM_FLAGS") + " --enable-blink-features=MathMLCore");
}

bool webEngineWouldStart() {
    return geteuid() != 0 || qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX") ||
           qEnvironmentVariable("QTWEBENGINE_CHROMIUM_FLAGS").contains(QStringLiteral("--no-sandbox"));
}

} // namespace sheaf
