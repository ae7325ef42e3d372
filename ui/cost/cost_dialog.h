#pragma once

#include "papers/spending.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace sheaf {

class CapMeter;
class CostTable;
class SpendingService;

/// What summaries have cost: today and this month beside the caps, then by day, model or engine.
class CostDialog : public QDialog {
    Q_OBJECT

  public:
    explicit CostDialog(SpendingService& spending, QWidget* parent = nullptr);

    /// Asks anew: something was spent, or a cap was changed.
    void reload();

  signals:
    /// The reader wants to see or change caps and prices.
    void settingsWanted();

  private:
    void build();
    void loadLines();
    void showLines();
    void complain(const QString& sentence);

    SpendingService& m_spending;
    CapMeter* m_today;
    CapMeter* m_month;
    QComboBox* m_period;
    QComboBox* m_by;
    CostTable* m_table;
    QLabel* m_sum;
    QLabel* m_empty;
    QStackedWidget* m_pages;
    QList<SpendingLine> m_lines;
    int m_serial = 0; ///< an answer about another period than the one chosen is dropped
};

} // namespace sheaf
