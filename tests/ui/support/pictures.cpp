#include "pictures.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QPixmap>
#include <QScreen>
#include <QTest>
#include <QWidget>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookEveryMs = 100;
constexpr int lookAtMost = 30;
constexpr int stillLooks = 3;

QPixmap shownOf(const QWidget& widget) {
    QWidget& window = *widget.window();
    const bool isOnScreen = widget.screen()->geometry().contains(window.geometry());
    return isOnScreen ? widget.screen()->grabWindow(window.winId()) : window.grab();
}

} // namespace

void awaitStill(const QWidget& widget) {
    QImage last;
    for (int looks = 0, same = 0; looks < lookAtMost && same < stillLooks; ++looks) {
        QTest::qWait(lookEveryMs);
        const QImage now = shownOf(widget).toImage();
        same = now == last ? same + 1 : 1;
        last = now;
    }
}

bool savePicture(const QWidget& widget, const QString& name) {
    const QDir folder(
        qEnvironmentVariable("SHEAF_PICTURES", QCoreApplication::applicationDirPath() + u"/../pictures"_s));
    folder.mkpath(u"."_s);
    awaitStill(widget);
    return shownOf(widget).save(folder.filePath(name + u".png"_s));
}

} // namespace sheaf::test
