#include "ui/parts/drop_spot.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>

namespace sheaf {

const char* const papersMimeType = "application/x-sheaf-papers";

namespace {

class DropSpot : public QObject {
  public:
    DropSpot(QAbstractButton& button, std::function<void()> drop)
        : QObject(&button), m_button(button), m_drop(std::move(drop)) {
        button.setAcceptDrops(true);
        button.installEventFilter(this);
    }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        switch (event->type()) {
        case QEvent::DragEnter:
        case QEvent::DragMove:
        case QEvent::Drop: return follow(*static_cast<QDropEvent*>(event));
        case QEvent::DragLeave: m_button.setDown(false); return true;
        default: return QObject::eventFilter(watched, event);
        }
    }

  private:
    bool follow(QDropEvent& event) {
        if (!holdsOwnPapers(*event.mimeData()))
            return false;
        event.setDropAction(Qt::CopyAction);
        event.accept();
        m_button.setDown(event.type() != QEvent::Drop);
        if (event.type() == QEvent::Drop)
            m_drop();
        return true;
    }

    QAbstractButton& m_button;
    std::function<void()> m_drop;
};

} // namespace

QByteArray ownPapersMark() { return QByteArray::number(QCoreApplication::applicationPid()); }

bool holdsOwnPapers(const QMimeData& data) {
    const QString type = QString::fromLatin1(papersMimeType);
    return data.hasFormat(type) && data.data(type) == ownPapersMark();
}

void takeDroppedPapers(QAbstractButton& button, std::function<void()> drop) {
    new DropSpot(button, std::move(drop));
}

} // namespace sheaf
