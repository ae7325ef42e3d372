#include "pictures.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>
#include <QScreen>
#include <QTest>
#include <QWidget>

namespace sheaf::test {

using namespace Qt::StringLiterals;

bool savePicture(const QWidget& widget, const QString& name) {
    const QDir folder(
        qEnvironmentVariable("SHEAF_PICTURES", QCoreApplication::applicationDirPath() + u"/../pictures"_s));
    folder.mkpath(u"."_s);
    QTest::qWait(300); // the web engine paints in a process of its own and tells nobody when it has
    QWidget& window = *widget.window();
    const bool isOnScreen = widget.screen()->geometry().contains(window.geometry());
    const QPixmap picture = isOnScreen ? widget.screen()->grabWindow(window.winId()) : window.grab();
    return picture.save(folder.filePath(name + u".png"_s));
}

} // namespace sheaf::test
