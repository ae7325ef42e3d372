#pragma once

#include "papers/day_ledger.h"

#include <QTreeWidget>

namespace sheaf {

class Theme;

/// A day's ledger by source and category: what was announced, what is here, what is missing. Counts that a
/// source does not give stand as "unknown".
class LedgerTable : public QTreeWidget {
    Q_OBJECT

  public:
    explicit LedgerTable(const Theme& theme, QWidget* parent = nullptr);

    void show(const QList<LedgerLine>& lines);

  private:
    void fill();
    void fillLine(QTreeWidgetItem& item, const LedgerLine& line);

    const Theme& m_theme;
    QList<LedgerLine> m_lines;
};

} // namespace sheaf
