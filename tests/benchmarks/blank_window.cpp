#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QPainter>

/// An empty main window of Qt: no text and so no font. It answers a key by turning blue.
class BlankWindow : public QMainWindow {
  protected:
    void keyPressEvent(QKeyEvent*) override {
        m_colour = Qt::blue;
        update();
    }

    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), m_colour); }

  private:
    QColor m_colour = Qt::white;
};

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    BlankWindow window;
    window.resize(1200, 800);
    window.show();
    return QApplication::exec();
}
