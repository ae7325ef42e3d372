#include "ui/charts/qt_bar_chart.h"

#include "ui/charts/chart_bars.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace sheaf {

QtBarChart::QtBarChart(QWidget* parent)
    : BarChart(parent), m_chart(new QChart), m_view(new QChartView(m_chart, this)) {
    setFocusPolicy(Qt::StrongFocus);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({0, 0, 0, 0});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->setAlignment(Qt::AlignBottom);
    m_chart->legend()->setMarkerShape(QLegend::MarkerShapeCircle);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setMouseTracking(true);
    m_view->viewport()->installEventFilter(this);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(1, 1, 1, 1); // the frame that says where the keyboard is
    lines->addWidget(m_view);
}

void QtBarChart::showBars(const Bars& bars) {
    m_bars = bars;
    m_spot = {};
    m_pointed = {};
    draw();
}

void QtBarChart::setLook(const ChartLook& look) {
    m_look = look;
    m_view->setBackgroundBrush(look.ground);
    m_chart->legend()->setLabelColor(look.soft);
    m_chart->legend()->setFont(look.font);
    draw();
}

void QtBarChart::draw() {
    m_series = nullptr;
    m_chart->removeAllSeries();
    for (QAbstractAxis* axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    m_chart->legend()->setVisible(m_bars.parts.size() > 1);
    if (m_bars.count() == 0)
        return;
    m_series = barSeries(m_bars);
    m_chart->addSeries(m_series);
    const auto add = [this](QAbstractAxis* axis, Qt::Alignment side) {
        m_chart->addAxis(axis, side);
        m_series->attachAxis(axis);
    };
    add(labelAxis(m_bars, m_look), m_bars.lying ? Qt::AlignLeft : Qt::AlignBottom);
    add(valueAxis(m_bars, m_look), m_bars.lying ? Qt::AlignBottom : Qt::AlignLeft);
    for (QBarSet* set : m_series->barSets())
        set->setSelectedColor(m_look.chosen);
}

void QtBarChart::stand(Spot spot) {
    m_spot = spot;
    if (!m_series)
        return;
    const QList<QBarSet*> sets = m_series->barSets();
    for (int part = 0; part < sets.size(); ++part) {
        sets[part]->deselectAllBars();
        if (part == spot.part && spot.bar >= 0)
            sets[part]->selectBar(spot.bar);
    }
    setAccessibleDescription(spot.bar >= 0 && m_bars.tip ? m_bars.tip(spot.bar, spot.part) : QString());
}

QtBarChart::Spot QtBarChart::spotAt(const QPoint& position) const {
    const QPointF inChart = m_chart->mapFromScene(m_view->mapToScene(position));
    if (!m_series || !m_chart->plotArea().contains(inChart))
        return {};
    const QPointF value = m_chart->mapToValue(inChart, m_series);
    const int bar = int(std::lround(m_bars.lying ? value.y() : value.x()));
    if (bar < 0 || bar >= m_bars.count())
        return {};
    double rest = m_bars.lying ? value.x() : value.y();
    for (int part = 0; part < m_bars.parts.size(); ++part) {
        rest -= m_bars.parts[part].values[bar];
        if (rest <= 0)
            return {bar, part};
    }
    return {bar, m_bars.parts.size() == 1 ? 0 : -1}; // above the bar
}

void QtBarChart::tell(Spot spot, const QPoint& at) {
    const bool any = spot.bar >= 0 && spot.part >= 0 && m_bars.tip;
    QToolTip::showText(at, any ? m_bars.tip(spot.bar, spot.part) : QString(), this);
}

void QtBarChart::follow(QMouseEvent& event) {
    const Spot spot = spotAt(event.position().toPoint());
    if (spot == m_pointed)
        return;
    m_pointed = spot;
    m_view->viewport()->setCursor(spot.part >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    tell(spot, event.globalPosition().toPoint());
}

bool QtBarChart::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseMove) {
        follow(static_cast<QMouseEvent&>(*event));
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto& mouse = static_cast<QMouseEvent&>(*event);
        const Spot spot = spotAt(mouse.position().toPoint());
        if (mouse.button() == Qt::LeftButton && spot.part >= 0)
            emit chosen(spot.bar, spot.part);
    }
    return BarChart::eventFilter(watched, event);
}

QtBarChart::Spot QtBarChart::moved(int key) const {
    const bool lying = m_bars.lying;
    Spot spot = m_spot;
    if (key == (lying ? Qt::Key_Up : Qt::Key_Left))
        --spot.bar;
    else if (key == (lying ? Qt::Key_Down : Qt::Key_Right))
        ++spot.bar;
    else if (key == (lying ? Qt::Key_Right : Qt::Key_Up))
        ++spot.part;
    else if (key == (lying ? Qt::Key_Left : Qt::Key_Down))
        --spot.part;
    else if (key == Qt::Key_Home)
        spot.bar = 0;
    else if (key == Qt::Key_End)
        spot.bar = m_bars.count() - 1;
    return {std::clamp(spot.bar, 0, m_bars.count() - 1),
            std::clamp(spot.part, 0, int(m_bars.parts.size()) - 1)};
}

void QtBarChart::keyPressEvent(QKeyEvent* event) {
    if (m_bars.count() == 0)
        return BarChart::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        if (m_spot.bar >= 0)
            emit chosen(m_spot.bar, m_spot.part);
        return;
    }
    const Spot spot = moved(event->key());
    if (spot == m_spot)
        return BarChart::keyPressEvent(event);
    stand(spot);
    tell(spot, mapToGlobal(rect().center()));
}

void QtBarChart::paintEvent(QPaintEvent* event) {
    BarChart::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Link));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void QtBarChart::focusInEvent(QFocusEvent* event) {
    BarChart::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (m_bars.count() > 0 && byKey)
        stand(m_spot.bar >= 0 ? m_spot : Spot{m_bars.count() - 1, 0});
}

void QtBarChart::focusOutEvent(QFocusEvent* event) {
    BarChart::focusOutEvent(event);
    stand({});
}

} // namespace sheaf
