#include "ui/charts/charts_plugin.h"

#include "ui/charts/qt_bar_chart.h"

namespace sheaf {

BarChart* QtChartsPlugin::create(QWidget* parent) { return new QtBarChart(parent); }

} // namespace sheaf
