#pragma once

#include "services/spending/cost_lines.h"

#include <QTreeWidget>

namespace sheaf {

/// What was spent, a line for each day, model or engine. Days stand with the newest first.
class CostTable : public QTreeWidget {
    Q_OBJECT

  public:
    explicit CostTable(QWidget* parent = nullptr);

    void show(const QList<SpendingLine>& lines, CostBy by);
};

} // namespace sheaf
