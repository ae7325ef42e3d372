#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QString>
#include <QWidget>
#include <QtPlugin>

#include <functional>

namespace sheaf {

/// One colour of the bars: a value for each bar.
struct BarPart {
    QString name;
    QColor colour;
    QList<double> values;
};

/// A word on the axis, under so many bars.
struct BarLabel {
    QString text; ///< no other label has the same
    int bars = 1;
};

/// Bars side by side, or one under the other where they lie; the parts of a bar stand on each other.
struct Bars {
    QList<BarLabel> labels; ///< for as many bars as there are
    QList<BarPart> parts;   ///< more than one have a legend
    bool lying = false;
    int decimals = 0; ///< of the numbers on the axis; without any, they count something
    /// What the pointer, or a screen reader, is told of a bar's part; also for parts without a value.
    std::function<QString(int bar, int part)> tip;

    int count() const { return parts.isEmpty() ? 0 : int(parts.constFirst().values.size()); }
};

struct ChartLook {
    QColor ground;
    QColor ink;
    QColor soft;
    QColor line;
    QColor chosen; ///< the bar that the keyboard stands on
    QFont font;
};

/// A widget that draws bars. The arrow keys go from bar to bar (and part to part), Return chooses, as a click
/// does. GUI thread. Program and plugin each hold this class's meta object: qobject_cast and findChild do not
/// find it across the two.
class BarChart : public QWidget {
    Q_OBJECT

  public:
    using QWidget::QWidget;

    virtual void showBars(const Bars& bars) = 0;
    virtual void setLook(const ChartLook& look) = 0;

  signals:
    void chosen(int bar, int part);
};

/// What the plugin beside the program gives: Qt Charts would cost every start, and few look at charts then.
class ChartsPlugin {
  public:
    ChartsPlugin() = default;
    ChartsPlugin(const ChartsPlugin&) = delete;
    ChartsPlugin& operator=(const ChartsPlugin&) = delete;
    virtual ~ChartsPlugin() = default;

    virtual BarChart* create(QWidget* parent) = 0;
};

} // namespace sheaf

#define SHEAF_CHARTS_IID "org.sheaf.Charts/1"
Q_DECLARE_INTERFACE(sheaf::ChartsPlugin, SHEAF_CHARTS_IID)
