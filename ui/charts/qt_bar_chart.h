#pragma once

#include "ui/charts/bar_chart.h"

QT_BEGIN_NAMESPACE
class QAbstractBarSeries;
class QChart;
class QChartView;
QT_END_NAMESPACE

namespace sheaf {

/// Bars drawn by Qt Charts. https://doc.qt.io/qt-6.4/qtcharts-index.html
class QtBarChart final : public BarChart {
    Q_OBJECT

  public:
    explicit QtBarChart(QWidget* parent);

    void showBars(const Bars& bars) override;
    void setLook(const ChartLook& look) override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    struct Spot {
        int bar = -1;
        int part = -1;
        bool operator==(const Spot&) const = default;
    };

    void draw();
    void stand(Spot spot);
    void follow(QMouseEvent& event);
    void tell(Spot spot, const QPoint& at);
    Spot spotAt(const QPoint& position) const;
    Spot moved(int key) const;

    QChart* m_chart; ///< m_view's
    QChartView* m_view;
    QAbstractBarSeries* m_series = nullptr; ///< m_chart's
    Bars m_bars;
    ChartLook m_look;
    Spot m_spot;    ///< of the keyboard
    Spot m_pointed; ///< of the pointer
};

} // namespace sheaf
