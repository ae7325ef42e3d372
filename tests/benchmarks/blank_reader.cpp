#include <QApplication>
#include <QTimer>
#include <QWebEngineView>

/// A window of Qt that shows a web page and lets it go after as many seconds as its argument says.
int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    QWidget window;
    window.resize(1200, 800);
    auto* view = new QWebEngineView(&window);
    view->resize(800, 800);
    const int seconds = QCoreApplication::arguments().value(1).toInt();
    QTimer::singleShot(seconds * 1000, view, &QObject::deleteLater);
    view->setHtml(QStringLiteral("<p>Hello."));
    window.show();
    return QApplication::exec();
}
