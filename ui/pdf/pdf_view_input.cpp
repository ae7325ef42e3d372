#include "services/pdf/pdf_document.h"
#include "ui/pdf/pdf_view.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

// What mouse and keys do in the pages; drawing them is in pdf_view.cpp.

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr double wheelNotch = 120; // QWheelEvent counts eighths of a degree
constexpr qsizetype mostPlacesBefore = 100;

} // namespace

std::optional<PdfLink> PdfView::linkAt(QPoint at) const {
    const int number = m_layout.pageAt(offset().y() + at.y());
    const QPointF spot = m_layout.points(number, offset() + at);
    for (const PdfLink& link : m_links.value(number))
        if (link.place.contains(spot))
            return link;
    return std::nullopt;
}

void PdfView::follow(const PdfLink& link) {
    if (link.address.isEmpty())
        goTo(link.target);
    else
        emit linkActivated(QUrl(link.address));
}

void PdfView::goTo(const PdfTarget& target) {
    if (target.page < 0 || target.page >= pages())
        return;
    m_before += place();
    if (m_before.size() > mostPlacesBefore)
        m_before.removeFirst();
    const QRectF spot = m_layout.pixels(target.page, {0, target.down, 0, 0});
    const int above = target.down > 0 ? 8 : 12;
    verticalScrollBar()->setValue(int(spot.top()) - above);
}

void PdfView::goBack() {
    if (!m_before.isEmpty())
        scrollTo(m_before.takeLast());
}

void PdfView::copy() const {
    if (!m_selection.text.isEmpty())
        QApplication::clipboard()->setText(m_selection.text);
}

/// Letters that are the window's elsewhere mean the pages while they have the keyboard.
bool PdfView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = (key->modifiers() & ~Qt::ShiftModifier) == 0;
        const bool isScrolling =
            key->key() == Qt::Key_J || key->key() == Qt::Key_K || key->key() == Qt::Key_G;
        event->ignore();
        if (key->matches(QKeySequence::Copy) || (isPlain && isScrolling))
            event->accept();
        else
            emit keyWanted(key);
        if (event->isAccepted())
            return true;
    }
    return QAbstractScrollArea::event(event);
}

bool PdfView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) {
        QToolTip::hideText();
        emit linkHovered({});
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PdfView::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    const double notches = event->angleDelta().y() / wheelNotch;
    if (notches != 0)
        zoomAround(steppedZoom(m_layout.zoom(), notches > 0 ? 1 : -1), event->position().toPoint());
    event->accept();
}

void PdfView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::BackButton)
        return goBack();
    if (event->button() != Qt::LeftButton || pages() == 0)
        return;
    m_pressed = event->pos() + offset();
    m_pressedPage = m_layout.pageAt(m_pressed.y());
    m_selectedPage = -1;
    m_selection = {};
    viewport()->update();
}

void PdfView::mouseMoveEvent(QMouseEvent* event) {
    const bool drags = event->buttons().testFlag(Qt::LeftButton) && m_pressedPage >= 0;
    const QPoint at = event->pos() + offset();
    if (m_document && drags && (at - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_selectedPage = m_pressedPage;
        viewport()->setCursor(Qt::IBeamCursor);
        m_document->select(m_pressedPage, m_layout.points(m_pressedPage, m_pressed),
                           m_layout.points(m_pressedPage, at));
        return;
    }
    const auto link = linkAt(event->pos());
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const QString says = !link                     ? QString()
                         : link->address.isEmpty() ? tr("Page %1").arg(link->target.page + 1)
                                                   : link->address;
    if (says != viewport()->toolTip()) {
        viewport()->setToolTip(says);
        emit linkHovered(says);
    }
}

void PdfView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedPage = -1;
    if (const auto link = linkAt(event->pos()); link && m_selectedPage < 0)
        follow(*link);
}

void PdfView::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copying = menu->addAction(tr("&Copy"), this, &PdfView::copy);
    copying->setShortcut(QKeySequence::Copy);
    copying->setEnabled(!m_selection.text.isEmpty());
    if (const auto link = linkAt(event->pos()); link && !link->address.isEmpty())
        menu->addAction(tr("Copy &link"), this,
                        [address = link->address] { QApplication::clipboard()->setText(address); });
    menu->popup(event->globalPos());
}

void PdfView::scrollBy(double share) {
    QScrollBar& bar = *verticalScrollBar();
    bar.setValue(bar.value() + int(share * viewport()->height()));
}

bool PdfView::scrollByKey(int key, bool shift) {
    constexpr double line = 0.12;
    constexpr double screen = 0.9; // the last lines are seen again
    QScrollBar& down = *verticalScrollBar();
    switch (key) {
    case Qt::Key_J:
    case Qt::Key_Down: scrollBy(line); return true;
    case Qt::Key_K:
    case Qt::Key_Up: scrollBy(-line); return true;
    case Qt::Key_Space: scrollBy(shift ? -screen : screen); return true;
    case Qt::Key_PageDown: scrollBy(screen); return true;
    case Qt::Key_PageUp: scrollBy(-screen); return true;
    case Qt::Key_Home: down.setValue(0); return true;
    case Qt::Key_End: down.setValue(down.maximum()); return true;
    case Qt::Key_G: down.setValue(shift ? down.maximum() : 0); return true;
    default: return false;
    }
}

void PdfView::keyPressEvent(QKeyEvent* event) {
    const auto modifiers = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (modifiers == Qt::AltModifier && event->key() == Qt::Key_Left)
        return goBack();
    if (modifiers == Qt::NoModifier && event->key() == Qt::Key_Backspace)
        return goBack();
    if (modifiers == Qt::NoModifier &&
        scrollByKey(event->key(), event->modifiers().testFlag(Qt::ShiftModifier)))
        return;
    event->ignore();
    emit keyPressed(event);
    if (!event->isAccepted())
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace sheaf
