#pragma once

#include "services/spending/price_table.h"

#include <QTableWidget>

namespace sheaf {

class SpendingService;

/// The price table to edit: a model's name, and what a million tokens cost in and out. A price written over a
/// built-in one is the reader's own; taking it away brings the built-in one back.
class PriceRows : public QTableWidget {
    Q_OBJECT

  public:
    explicit PriceRows(QWidget* parent = nullptr);

    void show(const PriceTable& table);

    /// Lower than a table's, so that the page fits the dialog.
    QSize sizeHint() const override { return {400, 140}; }

    /// An empty row at the top, with the cursor in its name.
    void addRow();

    /// Marks the reader's own price of the current row to be taken away.
    void removeCurrent();
    bool canRemoveCurrent() const;

    /// Writes what was changed. The error names the model.
    Outcome save(const SpendingService& spending);

  private:
    void insert(int row, const PriceEntry& entry);
    QString cell(int row, int column) const;
    Outcome saveRow(int row, const SpendingService& spending) const;

    QStringList m_removed;
};

} // namespace sheaf
