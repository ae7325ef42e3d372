#include "services/pdf/pdf_document.h"
#include "ui/pdf/pdf_view.h"

#include <QAccessible>
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

/// As far as the mouse is outside.
void scrollTowards(QScrollBar& bar, int y, int height) {
    if (y < 0 || y > height)
        bar.setValue(bar.value() + (y < 0 ? y : y - height));
}

/// Never one that stands for a page's beginning or end.
QPointF spotOn(const PdfLayout& layout, int page, QPoint at) {
    const QPointF spot = layout.points(page, at);
    return {std::max(0.0, spot.x()), std::max(0.0, spot.y())};
}

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

void PdfView::copy() {
    m_copySoon = !m_selection.isWhole();
    if (const QString text = m_selection.text(); !m_copySoon && !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void PdfView::select(const QList<PdfSpan>& spans) {
    if (!m_document)
        return;
    m_copySoon = false;
    m_document->select(m_selection.select(spans));
    viewport()->update();
}

void PdfView::selectAll() { select(wholePages(0, pages() - 1)); }

/// To a place in the scroll, from where the button went down.
void PdfView::selectTo(QPoint at) {
    const int number = std::max(0, m_layout.pageAt(at.y()));
    select(spansBetween(m_pressedPage, spotOn(m_layout, m_pressedPage, m_pressed), number,
                        spotOn(m_layout, number, at)));
}

/// Gives assistive technology the text of the page in sight; nobody else asks for it.
void PdfView::speakPage() {
    if (!QAccessible::isActive() || m_spokenPage == page())
        return;
    m_spokenPage = page();
    m_document->askText(m_spokenPage);
}

/// Letters that are the window's elsewhere mean the pages while they have the keyboard.
bool PdfView::event(QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        viewport()->update();
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = (key->modifiers() & ~Qt::ShiftModifier) == 0;
        const bool isScrolling =
            key->key() == Qt::Key_J || key->key() == Qt::Key_K || key->key() == Qt::Key_G;
        event->ignore();
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll) ||
            (isPlain && isScrolling))
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
    m_selection.clear();
    viewport()->update();
}

void PdfView::mouseMoveEvent(QMouseEvent* event) {
    const bool drags = event->buttons().testFlag(Qt::LeftButton) && m_pressedPage >= 0;
    const QPoint at = event->pos() + offset();
    if (m_document && drags && (at - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        viewport()->setCursor(Qt::IBeamCursor);
        selectTo(at);
        scrollTowards(*verticalScrollBar(), event->pos().y(), viewport()->height());
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
    if (const auto link = linkAt(event->pos()); link && m_selection.isEmpty())
        follow(*link);
}

void PdfView::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copying = menu->addAction(tr("&Copy"), this, &PdfView::copy);
    copying->setShortcut(QKeySequence::Copy);
    copying->setEnabled(!m_selection.isEmpty());
    QAction* all = menu->addAction(tr("Select &all"), this, &PdfView::selectAll);
    all->setShortcut(QKeySequence::SelectAll);
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
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
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
