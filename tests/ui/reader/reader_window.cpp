#include "ui/reader/reader_window.h"

#include "support/patience.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace sheaf::test {

using namespace Qt::StringLiterals;

ReaderWindow::ReaderWindow(QSize size) : pane(new DetailPane(theme)) {
    QApplication::setPalette(theme.qpalette());
    connect(&theme, &Theme::changed, this, [this] { QApplication::setPalette(theme.qpalette()); });
    setCentralWidget(pane);
    resize(size);
    QMainWindow::show();
}

bool ReaderWindow::showPage(const PageMatter& matter) {
    QSignalSpy shown(pane, &DetailPane::shown);
    pane->showPage(matter);
    while (shown.wait(patience))
        if (shown.last().first().toLongLong() == matter.entry.key)
            return true;
    return false;
}

bool ReaderWindow::save(const QString& name) {
    const QDir folder(
        qEnvironmentVariable("SHEAF_PICTURES", QCoreApplication::applicationDirPath() + u"/../pictures"_s));
    folder.mkpath(u"."_s);
    QTest::qWait(300); // the engine paints in a process of its own and tells nobody when it has
    return screen()->grabWindow(winId()).save(folder.filePath(name + u".png"_s));
}

double medianSwap(ReaderWindow& window, const DayEntry& one, const DayEntry& other, int times) {
    QList<double> took;
    for (int i = 0; i < times; ++i) {
        QTest::qWait(60); // the page before is painted by then, as it is for a reader who presses j
        QElapsedTimer timer;
        timer.start();
        if (!window.show(i % 2 == 0 ? one : other))
            return -1;
        took << static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    std::ranges::nth_element(took, took.begin() + times / 2);
    return took.at(times / 2);
}

} // namespace sheaf::test
