#pragma once

#include "papers/day_ledger.h"

#include <QScrollArea>

class QGridLayout;

namespace sheaf {

/// What stands behind a day's numbers: how each list came and when, what went wrong in full, which rules hid
/// papers, which digests were imported. Every text can be selected and copied.
class LedgerDetails : public QScrollArea {
    Q_OBJECT

  public:
    explicit LedgerDetails(QWidget* parent = nullptr);

    void show(const DayLedger& ledger);

  signals:
    /// The reader wants to see what rules hide.
    void filteredRequested();

  private:
    QGridLayout* newPage();
    void addFetches(const QList<FetchRecord>& records);
    void addRules(const QList<LedgerLine>& lines);
    void addImports(const QList<DayImport>& imports);
    void addSection(const QString& title);
    /// The error stands below the text, beside the same name.
    void addRow(const QString& name, const QString& text, const QString& error = {});

    QGridLayout* m_rows = nullptr; ///< of the page shown now
};

} // namespace sheaf
