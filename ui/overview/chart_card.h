#pragma once

#include <QFrame>

class QLabel;

namespace sheaf {

class BarChart;
struct Bars;
struct ChartLook;

/// One picture of the overview: its name, a chart, and a sentence, which stands in the chart's place where
/// there is nothing to draw.
class ChartCard : public QFrame {
    Q_OBJECT

  public:
    /// Takes the chart over; null where charts cannot be drawn.
    ChartCard(const QString& title, BarChart* chart, QWidget* parent);

    void showBars(const Bars& bars, const QString& sentence);
    void showNothing(const QString& why);
    void setLook(const ChartLook& look);

  signals:
    void chosen(int bar, int part);

  private:
    BarChart* m_chart;
    QLabel* m_sentence;
};

} // namespace sheaf
