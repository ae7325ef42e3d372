#include "ui/overview/load_charts.h"

#include "ui/parts/load_plugin.h"

namespace sheaf {

using namespace Qt::StringLiterals;

ChartsPlugin* loadChartsPlugin() { return qobject_cast<ChartsPlugin*>(loadPlugin(u"libsheafcharts.so"_s)); }

} // namespace sheaf
