#include "ui/sidebar/row_dragging.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 2;

} // namespace

RowDragging::RowDragging(QWidget& column, const Theme& theme)
    : QObject(&column), m_column(column), m_theme(theme), m_line(new QWidget(&column)) {
    m_line->setObjectName(u"dropLine"_s);
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_line->setAutoFillBackground(true);
    m_line->hide();
}

void RowDragging::add(QAbstractButton& row) {
    m_rows += &row;
    row.installEventFilter(this);
}

bool RowDragging::eventFilter(QObject* watched, QEvent* event) {
    auto& row = static_cast<QAbstractButton&>(*watched);
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto& press = *static_cast<QMouseEvent*>(event);
        const bool dragged = m_dragged != nullptr;
        stop();
        if (press.button() == Qt::LeftButton)
            m_pressed = row.mapTo(&m_column, press.position().toPoint());
        return dragged;
    }
    case QEvent::MouseMove: return follow(row, *static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonRelease: return drop();
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        if (m_dragged && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            event->accept();
            stop();
            return true;
        }
        return false;
    case QEvent::Hide: stop(); return false;
    default: return false;
    }
}

bool RowDragging::follow(QAbstractButton& row, const QMouseEvent& event) {
    if (!m_pressed || !event.buttons().testFlag(Qt::LeftButton))
        return false;
    const QPoint at = row.mapTo(&m_column, event.position().toPoint());
    if (!m_dragged && (at - *m_pressed).manhattanLength() < QApplication::startDragDistance())
        return false;
    if (!m_dragged) {
        m_dragged = &row;
        row.setDown(false);
        row.setCursor(Qt::ClosedHandCursor);
    }
    showLine(gapAt(at.y()));
    return true;
}

bool RowDragging::drop() {
    QAbstractButton* dragged = m_dragged;
    stop();
    if (!dragged)
        return false;
    const qsizetype from = shownRows().indexOf(dragged);
    const qsizetype to = m_gap > from ? m_gap - 1 : m_gap;
    if (from >= 0 && to != from)
        emit moved(from, to);
    return true;
}

void RowDragging::stop() {
    m_pressed.reset();
    m_line->hide();
    if (auto* row = std::exchange(m_dragged, nullptr))
        row->unsetCursor();
}

QList<QAbstractButton*> RowDragging::shownRows() const {
    QList<QAbstractButton*> shown;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(shown),
                 [](const QAbstractButton* row) { return !row->isHidden(); });
    return shown;
}

qsizetype RowDragging::gapAt(int y) const {
    const QList<QAbstractButton*> rows = shownRows();
    return std::count_if(rows.begin(), rows.end(),
                         [y](const QAbstractButton* row) { return row->geometry().center().y() < y; });
}

void RowDragging::showLine(qsizetype gap) {
    m_gap = gap;
    const QList<QAbstractButton*> rows = shownRows();
    const bool last = gap == rows.size();
    const QRect beside = rows[last ? gap - 1 : gap]->geometry();
    const int y = last ? beside.bottom() : beside.top() - lineHeight / 2;
    QPalette colours = m_line->palette();
    colours.setColor(QPalette::Window, m_theme.colours().accent);
    m_line->setPalette(colours);
    m_line->setGeometry(beside.left() + 4, y, beside.width() - 8, lineHeight);
    m_line->show();
    m_line->raise();
}

} // namespace sheaf
