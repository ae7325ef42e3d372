#pragma once

#include "ui/charts/bar_chart.h"

namespace sheaf {

/// The plugin with Qt Charts. Null where it cannot be loaded, which the log says.
ChartsPlugin* loadChartsPlugin();

} // namespace sheaf
