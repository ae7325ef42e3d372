#include "ui/detail/resting_view.h"

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
    setFocusProxy(nullptr);
    delete std::exchange(m_view, nullptr);
    update();
}

void RestingView::wake() {
    if (m_view)
        return;
    m_view = m_plugin.create(this);
    layout()->addWidget(m_view);
    setFocusProxy(m_view);
    if (hasFocus())
        m_view->setFocus(Qt::OtherFocusReason);
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
}

void RestingView::followShown(quint64 serial, bool wasReady) {
    m_picture = {};
    if (const double share = std::exchange(m_shown.readTo, 0); share > 0 && serial == m_shown.serial)
        m_view->goOnAt(share);
    emit shown(serial, wasReady);
}

ReaderView& RestingView::awake() {
    wake();
    return *m_view;
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

void RestingView::reveal(const QString& id) { awake().reveal(id); }

void RestingView::tellPlace(const QString& address, bool intoSight, const PlaceTold& told) {
    awake().tellPlace(address, intoSight, told);
}

void RestingView::print(const QString& title) { awake().print(title); }

void RestingView::find(const QString& text, bool backward) { awake().find(text, backward); }

void RestingView::scroll(double pages) { awake().scroll(pages); }

double RestingView::readTo() const { return m_view ? m_view->readTo() : m_shown.readTo; }

void RestingView::goOnAt(double share) { awake().goOnAt(share); }

void RestingView::paintEvent(QPaintEvent* event) {
    if (m_picture.isNull())
        ReaderView::paintEvent(event);
    else
        QPainter(this).drawPixmap(0, 0, m_picture);
}

} // namespace sheaf
