#include "ui/detail/resting_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace sheaf {

RestingView::RestingView(ReaderPlugin& plugin, QWidget* parent) : ReaderView(parent), m_plugin(plugin) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    wake();
}

void RestingView::rest() {
    if (!m_view)
        return;
    m_shown.readTo = m_view->readTo();
    m_picture = m_view->grab();
    const bool focused = hasTheKeys();
    setFocusProxy(nullptr);
    delete std::exchange(m_view, nullptr);
    if (focused)
        setFocus(Qt::OtherFocusReason);
    m_isBack = false;
    m_waiting.clear();
    update();
}

void RestingView::wake() {
    if (m_view)
        return;
    m_view = m_plugin.create(this);
    layout()->addWidget(m_view);
    connect(m_view, &ReaderView::linkActivated, this, &ReaderView::linkActivated);
    connect(m_view, &ReaderView::linkHovered, this, &ReaderView::linkHovered);
    connect(m_view, &ReaderView::found, this, &ReaderView::found);
    connect(m_view, &ReaderView::printed, this, &ReaderView::printed);
    connect(m_view, &ReaderView::shown, this, &RestingView::followShown);
    if (m_shown.ground.isValid())
        m_view->setLook(m_shown.variables, m_shown.ground);
    m_view->setZoom(m_shown.zoom);
    if (m_shown.serial > 0)
        m_view->showHtml(m_shown.fragment, m_shown.serial, Place::Top);
    else
        comeBack();
}

void RestingView::comeBack() {
    m_isBack = true;
    handFocusOn();
    for (const Act& act : std::exchange(m_waiting, {}))
        act(*m_view);
}

/// Once its window is the active one: at rest it often is not.
bool RestingView::hasTheKeys() const {
    const QWidget* held = window()->focusWidget();
    return held == this || isAncestorOf(held);
}

/// Until its page stands the view would lose the keys.
void RestingView::handFocusOn() {
    const bool focused = hasTheKeys();
    setFocusProxy(m_view);
    if (focused)
        m_view->setFocus(Qt::OtherFocusReason);
}

void RestingView::followShown(quint64 serial, bool wasReady) {
    m_picture = {};
    if (const double share = std::exchange(m_shown.readTo, 0); share > 0 && serial == m_shown.serial)
        m_view->goOnAt(share);
    if (!m_isBack)
        comeBack();
    emit shown(serial, wasReady);
}

void RestingView::whenBack(const Act& act) {
    wake();
    if (m_isBack)
        act(*m_view);
    else
        m_waiting += act;
}

void RestingView::showHtml(const QString& fragment, quint64 serial, Place place) {
    m_shown.fragment = fragment;
    m_shown.serial = serial;
    if (place == Place::Top)
        m_shown.readTo = 0;
    const bool isSeen = isVisible() && !window()->isMinimized();
    if (m_view)
        m_view->showHtml(fragment, serial, place);
    else if (isSeen)
        wake();
}

void RestingView::prepare(const QString& fragment) {
    if (m_view)
        m_view->prepare(fragment);
}

void RestingView::setLook(const QString& variables, const QColor& ground) {
    m_shown.variables = variables;
    m_shown.ground = ground;
    if (m_view)
        m_view->setLook(variables, ground);
}

void RestingView::setZoom(double factor) {
    m_shown.zoom = factor;
    if (m_view)
        m_view->setZoom(factor);
}

void RestingView::reveal(const QString& id) {
    whenBack([id](ReaderView& view) { view.reveal(id); });
}

void RestingView::tellPlace(const QString& address, bool intoSight, const PlaceTold& told) {
    whenBack([=](ReaderView& view) { view.tellPlace(address, intoSight, told); });
}

void RestingView::print(const QString& title) {
    whenBack([title](ReaderView& view) { view.print(title); });
}

void RestingView::find(const QString& text, bool backward) {
    whenBack([=](ReaderView& view) { view.find(text, backward); });
}

void RestingView::scroll(double pages) {
    whenBack([pages](ReaderView& view) { view.scroll(pages); });
}

double RestingView::readTo() const { return m_view ? m_view->readTo() : m_shown.readTo; }

void RestingView::goOnAt(double share) {
    whenBack([share](ReaderView& view) { view.goOnAt(share); });
}

/// Only while the page is not back: then the view has the keyboard.
void RestingView::keyPressEvent(QKeyEvent* event) {
    constexpr double screen = 0.9;
    constexpr double lines = 0.1;
    switch (event->key()) {
    case Qt::Key_Space: return scroll(event->modifiers().testFlag(Qt::ShiftModifier) ? -screen : screen);
    case Qt::Key_PageDown: return scroll(screen);
    case Qt::Key_PageUp: return scroll(-screen);
    case Qt::Key_Down: return scroll(lines);
    case Qt::Key_Up: return scroll(-lines);
    case Qt::Key_Home: return goOnAt(0);
    case Qt::Key_End: return goOnAt(1);
    default: ReaderView::keyPressEvent(event);
    }
}

void RestingView::paintEvent(QPaintEvent* event) {
    if (m_picture.isNull())
        ReaderView::paintEvent(event);
    else
        QPainter(this).drawPixmap(0, 0, m_picture);
}

} // namespace sheaf
