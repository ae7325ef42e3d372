#include <QApplication>
#include <QKeyEvent>
#include <QWebEngineView>

namespace {

QString page(const QString& title) {
    return QStringLiteral("<main hidden><h1>%1</h1>%2</main>")
        .arg(title, QStringLiteral("<p>A line of text.").repeated(12));
}

} // namespace

/// The least that a page in a window of Qt can be: two stand ready, and each key shows the other one.
class BlankPages : public QWidget {
  public:
    BlankPages() : m_view(new QWebEngineView(this)) {
        m_view->setHtml(page(QStringLiteral("One page")) + page(QStringLiteral("The other page")));
        setFocusPolicy(Qt::StrongFocus);
    }

  protected:
    void keyPressEvent(QKeyEvent*) override {
        m_view->page()->runJavaScript(QStringLiteral(
            "window.turn = !window.turn;"
            "document.querySelectorAll('main').forEach((page, at) => page.hidden = at == turn)"));
    }

    void resizeEvent(QResizeEvent*) override { m_view->setGeometry(rect()); }

  private:
    QWebEngineView* m_view;
};

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    BlankPages window;
    window.resize(700, 850);
    window.show();
    window.setFocus();
    return QApplication::exec();
}
