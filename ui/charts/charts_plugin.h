#pragma once

#include "ui/charts/bar_chart.h"

#include <QObject>

namespace sheaf {

class QtChartsPlugin final : public QObject, public ChartsPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SHEAF_CHARTS_IID)
    Q_INTERFACES(sheaf::ChartsPlugin)

  public:
    BarChart* create(QWidget* parent) override;
};

} // namespace sheaf
