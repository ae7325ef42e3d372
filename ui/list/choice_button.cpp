#include "ui/list/choice_button.h"

#include "ui/parts/fonts.h"

#include <QMenu>
#include <QPainter>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF arrow(7, 4);
constexpr double beside = 7; ///< px from the edge; the style sheet keeps room for both

} // namespace

ChoiceButton::ChoiceButton(QWidget* parent) : QToolButton(parent) {
    setProperty("look", u"link"_s);
    setProperty("chooses", true);
    setFont(scaledFont(font(), 0.92));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
}

void ChoiceButton::paintEvent(QPaintEvent* event) {
    QToolButton::paintEvent(event);
    const double left = width() - beside - arrow.width();
    const double top = (height() - arrow.height()) / 2.0 + 0.5;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::ButtonText));
    const QPointF points[] = {
        {left, top}, {left + arrow.width(), top}, {left + arrow.width() / 2, top + arrow.height()}};
    painter.drawPolygon(points, 3);
}

} // namespace sheaf
