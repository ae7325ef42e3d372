#include <QApplication>
#include <QTimer>
#include <QWebEngineView>

/// A window of Qt that has shown a web page once and let it go.
int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    QWidget window;
    window.resize(1200, 800);
    auto* view = new QWebEngineView(&window);
    view->resize(800, 800);
    QObject::connect(view, &QWebEngineView::loadFinished, view,
                     [view] { QTimer::singleShot(3000, view, &QObject::deleteLater); });
    view->setHtml(QStringLiteral("<p>Hello."));
    window.show();
    return QApplication::exec();
}
