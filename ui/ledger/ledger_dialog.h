#pragma once

#include "papers/day_ledger.h"
#include "services/fetch_report.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;

namespace sheaf {

class ArchiveService;
class Clock;
class FetchService;
class LedgerDetails;
class LedgerTable;
class Theme;
class WorkLine;

/// What the library can prove about a day: a verdict in one sentence, every source and category in numbers,
/// how the lists came, and a button that closes a gap. Follows the library while it stands open.
class LedgerDialog : public QDialog {
    Q_OBJECT

  public:
    LedgerDialog(ArchiveService& archive, FetchService& fetch, const Theme& theme, const Clock& clock,
                 QDate day, QWidget* parent = nullptr);

    /// For a library that is not filled by fetching.
    void forbidFetching();

  signals:
    /// The reader wants to see what rules hide of that day.
    void filteredRequested(QDate day);
    /// The reader wants to fetch several days, from that one on.
    void rangeRequested(QDate from);

  private:
    void build();
    QWidget* head();
    QWidget* acts();
    QWidget* foot();
    void showDay(QDate day);
    void reload();
    void show(const DayLedger& ledger);
    void showVerdict();
    void showAct();
    void closeGap();
    void tell(const FetchReport& report);
    void endFetch();
    void say(const QString& sentence, const QString& look);

    ArchiveService& m_archive;
    FetchService& m_fetch;
    const Theme& m_theme;
    const Clock& m_clock;
    QDate m_day;
    DayLedger m_ledger;
    QLabel* m_title;
    QLabel* m_mark;
    QLabel* m_verdict;
    QPushButton* m_act;
    WorkLine* m_work;
    QLabel* m_outcome;
    LedgerTable* m_table;
    LedgerDetails* m_details;
    QTimer m_reloadSoon;
    int m_serial = 0; ///< an answer about another day than the one shown is dropped
    bool m_mayFetch = true;
};

} // namespace sheaf
