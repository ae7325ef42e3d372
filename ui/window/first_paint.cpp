#include "ui/window/first_paint.h"

#include "ui/list/paper_list_model.h"
#include "ui/list/paper_list_view.h"
#include "ui/window/list_pane.h"

#include <QEvent>
#include <QTimer>

#include <chrono>
#include <utility>

namespace sheaf {

namespace {

constexpr std::chrono::milliseconds patience{500}; ///< where there are no papers to be painted
constexpr std::chrono::milliseconds answers{40};   ///< to what was pressed while the window came

} // namespace

FirstPaint::FirstPaint(ListPane& list, QObject* parent) : QObject(parent), m_list(list) {}

void FirstPaint::await() {
    m_list.view().viewport()->installEventFilter(this);
    QTimer::singleShot(patience, this, &FirstPaint::tell);
}

/// What is painted goes to the screen after the event, and keys that wait are answered before what follows.
bool FirstPaint::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Paint &&
        m_list.model().index(m_list.view().rowAtTop()).data(PaperListModel::RowRole).isValid())
        QTimer::singleShot(answers, this, &FirstPaint::tell);
    return QObject::eventFilter(watched, event);
}

void FirstPaint::tell() {
    if (std::exchange(m_done, true))
        return;
    m_list.view().viewport()->removeEventFilter(this);
    emit done();
}

} // namespace sheaf
